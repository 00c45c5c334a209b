namespace Screening.Rules;

/// <summary>A message with places for what a finding is about, such as <c>{text}</c>.</summary>
internal sealed record MessageTemplate(string Zh, string En)
{
    public static readonly MessageTemplate Empty = new("", "");

    /// <summary>The words that may stand in braces.</summary>
    public static readonly IReadOnlyList<string> Placeholders =
        ["text", "term", "name", "field", "code", "value", "limit", "previous", "gtin"];

    public Message Fill(in MessageValues values) => new(Fill(Zh, values), Fill(En, values with { Name = values.NameEn ?? values.Name, Limit = values.LimitEn ?? values.Limit }));

    /// <summary>The first placeholder that nobody fills, and its offset; null if all are known.</summary>
    public static (string Name, int Offset)? UnknownPlaceholder(string template)
    {
        foreach (var (name, offset) in PlaceholdersOf(template))
            if (!Placeholders.Contains(name)) return (name, offset);
        return null;
    }

    private static IEnumerable<(string Name, int Offset)> PlaceholdersOf(string template)
    {
        for (var open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', open + 1))
        {
            var close = template.IndexOf('}', open);
            yield return (close < 0 ? template[(open + 1)..] : template[(open + 1)..close], open);
        }
    }

    private static string Fill(string template, in MessageValues values)
    {
        if (!template.Contains('{')) return template;
        var filled = new System.Text.StringBuilder(template.Length + 32);
        var rest = template.AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            var close = rest[open..].IndexOf('}') + open;
            filled.Append(rest[..open]).Append(values[rest[(open + 1)..close]]);
            rest = rest[(close + 1)..];
        }
        return filled.Append(rest).ToString();
    }
}

/// <summary>What fills the places of a <see cref="MessageTemplate"/>; what is absent becomes “?”.</summary>
internal readonly record struct MessageValues
{
    public string? Text { get; init; }

    public string? Term { get; init; }

    public string? Name { get; init; }

    /// <summary>What stands for <see cref="Name"/> in the English message, where it has an English form.</summary>
    public string? NameEn { get; init; }

    public string? Field { get; init; }

    public string? Code { get; init; }

    public string? Value { get; init; }

    public string? Limit { get; init; }

    /// <summary>What stands for <see cref="Limit"/> in the English message, where it has an English form.</summary>
    public string? LimitEn { get; init; }

    public string? Previous { get; init; }

    public string? Gtin { get; init; }

    public string this[ReadOnlySpan<char> placeholder] => placeholder switch
    {
        "text" => Text,
        "term" => Term,
        "name" => Name,
        "field" => Field,
        "code" => Code,
        "value" => Value,
        "limit" => Limit,
        "previous" => Previous,
        "gtin" => Gtin,
        _ => null,
    } ?? "?";
}
