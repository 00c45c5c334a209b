namespace Screening.Expressions;

/// <summary>
/// Comparisons of texts, always by code unit: the overloads an author writes compare by the host's language, where an invisible
/// character can stand in the middle of a word unseen. An absent text contains nothing and sorts first.
/// </summary>
internal static class OrdinalText
{
    public static bool StartsWith(string? text, string? part) => text is not null && part is not null && text.StartsWith(part, StringComparison.Ordinal);

    public static bool EndsWith(string? text, string? part) => text is not null && part is not null && text.EndsWith(part, StringComparison.Ordinal);

    public static bool Contains(string? text, string? part) => IndexOf(text, part) >= 0;

    public static int IndexOf(string? text, string? part) => text is null || part is null ? -1 : text.IndexOf(part, StringComparison.Ordinal);

    public static int Compare(string? text, string? other) => string.CompareOrdinal(text, other);

    public static int Length(string? text) => text?.Length ?? 0;

    /// <summary>The value under a key; null where there is none.</summary>
    public static string? Item(IReadOnlyDictionary<string, string> values, string key) => values.GetValueOrDefault(key);
}
