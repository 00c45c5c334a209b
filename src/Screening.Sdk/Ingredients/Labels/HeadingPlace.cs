namespace Screening.Ingredients.Labels;

/// <summary>Whether a word stands where headings stand.</summary>
internal static class HeadingPlace
{
    /// <summary>A heading begins a line, a clause or a bracket.</summary>
    public static bool IsAtStart(ReadOnlySpan<char> label, int at)
    {
        var before = label[..at].TrimEnd(' ');
        return before.IsEmpty || before[^1] is '\n' or '。' or '.' or ';' or '!' or '?' or '【' or '[' or '<' or '〈' or '《' or '(' or '|' or '/' or '·' or '】' or ']' or ')' or ','
            or '■' or '●' or '◆' or '★';
    }

    /// <summary>A colon, a bracket or a line break stands behind a heading.</summary>
    public static bool IsSetOff(ReadOnlySpan<char> label, int end)
    {
        var rest = label[end..].TrimStart(" )】]>〉》");
        return (rest.Length > 0 && rest[0] is ':' or '\n' or '(')
            || (rest.StartsWith('-') && (label[end] == ' ' || rest.StartsWith("- ")))
            || (rest.Length < label.Length - end && label[end] is '】' or ']' or '>' or '〉' or '》');
    }

    /// <summary>8つの無添加: where the heading begins if a count stands in front of it.</summary>
    public static int BehindCount(ReadOnlySpan<char> label, int at) => label[..at].TrimEnd("つの大项种").TrimEnd(" 0123456789").Length is var count && count < at && IsAtStart(label, count) ? count : at;
}
