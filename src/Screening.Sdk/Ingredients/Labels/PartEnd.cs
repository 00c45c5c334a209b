namespace Screening.Ingredients.Labels;

/// <summary>Where the parts of a label end when no other heading ends them.</summary>
internal static class PartEnd
{
    // "Apply twice:" may head a line; a longer line with a colon is a sentence.
    private const int LongestHeading = 24;

    /// <summary>How far the text of a part reaches.</summary>
    /// <param name="part">The part.</param>
    /// <param name="text">What follows its heading, up to the next one.</param>
    /// <param name="isBracketed">Whether a bracket that closes in the text encloses the heading.</param>
    public static int Of(LabelPart part, ReadOnlySpan<char> text, bool isBracketed)
    {
        var end = text.IndexOf('【') is var bracket and >= 0 ? bracket : text.Length;
        if (!part.IsNoContent() && text[..end].IndexOf('。') is var stop and >= 0) end = stop;
        if (text[..end].IndexOf("\n\n") is var blank and >= 0) end = blank;
        if (part == LabelPart.FreeFrom) end = OfEnumeration(text[..end]);
        if (part.IsNoContent()) end = OfHeadedLines(text[..end]);
        return isBracketed ? Math.Min(end, ClosingBracket(text[..end])) : end;
    }

    // What is absent stands one to a line, or all of it in one line: then the next line is something else.
    private static int OfEnumeration(ReadOnlySpan<char> text)
    {
        if (text.IndexOf(". ") is var stop and >= 0) text = text[..stop];
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text[start..].IndexOf('\n') is var next and >= 0 ? start + next : text.Length;
            var line = text[start..end].Trim(' ');
            if (line.ContainsAny(",、;") && line[^1] is not (',' or '、' or ';')) return end;
            if (line.Contains(':') || line.StartsWith('[')) return start;
        }
        return text.Length;
    }

    // A line that has a heading of its own, though not one that we know, is about something else.
    private static int OfHeadedLines(ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOf('\n'); next >= 0; next = text[(next + 1)..].IndexOf('\n') is var more and >= 0 ? next + 1 + more : -1)
        {
            var line = text[(next + 1)..];
            if (line[..Math.Min(line.Length, LongestHeading)].IndexOfAny(":\n") is var mark and >= 0 && line[mark] == ':') return next;
        }
        return text.Length;
    }

    // (Ingredients: Aqua, Parfum (Fragrance)) ends with the bracket that encloses it.
    private static int ClosingBracket(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '(') depth++;
            else if (text[i] == ')' && --depth < 0) return i;
        return text.Length;
    }
}
