namespace Screening.Expressions;

/// <summary>The parser's complaints in the words of an author, who knows no types.</summary>
internal static class ParserWords
{
    private static readonly (string Type, string Word)[] Types =
    [
        ("'String'", "a text"), ("'Boolean'", "yes or no"), ("'Boolean?'", "yes or no"), ("'Object'", "nothing"),
        ("'Int32'", "a number"), ("'Int32?'", "a number"), ("'Int64'", "a number"), ("'Decimal'", "a number"), ("'Decimal?'", "a number"),
        ("'Double'", "a number written with an exponent"),
    ];

    public static string Plain(string message)
    {
        if (message.Contains("of type 'Boolean' expected", StringComparison.Ordinal)) return "a clause must be something that holds or does not";
        if (Quoted(message, "No applicable method '") is { } called) return $"`{called}` cannot be asked with these values";
        if (Quoted(message, "No property or field '") is { } member) return $"there is no `{member}` here";
        foreach (var (type, word) in Types) message = message.Replace(type, word, StringComparison.Ordinal);
        message = message.Replace('\'', '`').TrimEnd('.');
        return message.Length == 0 ? "the clause cannot be read" : char.ToLowerInvariant(message[0]) + message[1..];
    }

    private static string? Quoted(string message, string before) =>
        message.StartsWith(before, StringComparison.Ordinal) ? message[before.Length..message.IndexOf('\'', before.Length)] : null;
}
