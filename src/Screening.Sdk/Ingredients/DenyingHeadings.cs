using System.Buffers;

namespace Screening.Ingredients;

/// <summary>
/// 【無添加】シリコン、パラベン…: a heading that says nothing but “without” denies everything up to the next heading or the end of its
/// paragraph. A heading that names what is absent, such as 【不含防腐剂】, says nothing of what follows it.
/// </summary>
internal sealed class DenyingHeadings(TextContexts contexts)
{
    private const int Reach = 400;
    private const int LongestHeading = 16;
    private static readonly SearchValues<char> Starts = SearchValues.Create("【[<〈《■●◆★");
    private static readonly SearchValues<char> Ends = SearchValues.Create("】]>〉》:");
    private static readonly SearchValues<char> SectionEnds = SearchValues.Create("。\n");

    /// <summary>The denying word of the heading above this place; null if it has none.</summary>
    public string? Denying(ReadOnlySpan<char> text, int start)
    {
        var before = text[Math.Max(0, start - Reach)..start];
        var heading = before[(before.LastIndexOfAny(Starts) + 1)..];
        if (heading.Length == before.Length) return null;
        var close = heading.IndexOfAny(Ends);
        if (close is < 0 or > LongestHeading || heading[close..].ContainsAny(SectionEnds)) return null;
        if (ContextWords.Any(contexts.AffirmBefore, text, start - heading.Length + close, start)) return null;
        return Saying(contexts.DenyBefore, heading[..close]) ?? Saying(contexts.DenyAfter, heading[..close]);
    }

    private static string? Saying(List<string> words, ReadOnlySpan<char> heading)
    {
        foreach (var word in words)
            if (Is(word, heading) || Is(word, heading.TrimStart(" 0123456789つの大项"))) return word;
        return null;
    }

    // 8つの無添加, 無添加処方 (folded to 无添加处方).
    private static bool Is(string word, ReadOnlySpan<char> heading) =>
        heading.StartsWith(word, StringComparison.Ordinal) && heading[word.Length..].Trim(' ') is "" or "成分" or "处方";
}
