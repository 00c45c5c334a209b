namespace Screening;

/// <summary>The one spelling of enumeration words in YAML, JSON and expressions.</summary>
internal static class CamelCase
{
    public static T? Parse<T>(string word) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
            if (string.Equals(Of(value), word, StringComparison.Ordinal)) return value;
        return null;
    }

    public static IEnumerable<string> Words<T>() where T : struct, Enum => Enum.GetValues<T>().Select(value => Of(value));

    public static string Of<T>(T value) where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
