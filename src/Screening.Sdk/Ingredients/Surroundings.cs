using System.Buffers;
using Screening.Normalization;
using Screening.Text;

namespace Screening.Ingredients;

/// <summary>Reads what stands around a name: is it in an ingredient list, denied, or only compared with?</summary>
internal sealed class Surroundings(TextContexts contexts)
{
    // How far a denial reaches. A Chinese enumeration after 不含 may be long; a clause end stops it earlier.
    private const int Reach = 48;
    private const int ShortReach = 12;
    private const int HeadingReach = 400;
    private const int LongestHeading = 16;
    private static readonly SearchValues<char> HeadingStarts = SearchValues.Create("【[<〈《■●◆★");
    private static readonly SearchValues<char> HeadingEnds = SearchValues.Create("】]>〉》:");
    private static readonly SearchValues<char> SectionEnds = SearchValues.Create("。\n");
    private static readonly (int Start, int End)[] Everywhere = [(0, int.MaxValue)];
    private static readonly SearchValues<char> EndsBefore = SearchValues.Create("。;!?\n】]");
    private static readonly SearchValues<char> EndsAfter = SearchValues.Create("。;!?\n,、");

    private readonly ListRanges _lists = new(contexts);

    /// <summary>Where ingredient lists lie in this text: all of it, some of it, or nowhere.</summary>
    public IReadOnlyList<(int Start, int End)> ListsIn(in FilingText text) => text.Role switch
    {
        TextRole.Ingredients => Everywhere,
        TextRole.Name => [],
        // A model string and a selling page have their 成分: too, and no other place says it as plainly.
        _ => _lists.In(text.Folded.Span),
    };

    /// <summary>The word that denies or compares the name at this place of running text; null if none does.</summary>
    public string? SetAsideBy(ReadOnlySpan<char> text, int start, int end)
    {
        var before = ClauseBefore(text, start);
        return FindIn(contexts.DenyBefore, before)
            ?? DenyingHeading(text[Math.Max(0, start - HeadingReach)..start])
            ?? FindIn(contexts.CompareBefore, before[Math.Max(0, before.Length - ShortReach * 2)..])
            ?? FindIn(contexts.DenyAfter, ClauseAfter(text, end));
    }

    // 【無添加】シリコン、パラベン…: a heading in brackets denies everything up to the next heading or the end of its paragraph.
    private string? DenyingHeading(ReadOnlySpan<char> before)
    {
        var open = before.LastIndexOfAny(HeadingStarts);
        if (open < 0) return null;
        var heading = before[(open + 1)..];
        var close = heading.IndexOfAny(HeadingEnds);
        if (close < 0 || close > LongestHeading || heading[close..].IndexOfAny(SectionEnds) >= 0) return null;
        return FindIn(contexts.DenyBefore, heading[..close]) ?? FindIn(contexts.DenyAfter, heading[..close]);
    }

    private static ReadOnlySpan<char> ClauseBefore(ReadOnlySpan<char> text, int start)
    {
        var reach = text[Math.Max(0, start - Reach)..start];
        var end = reach.LastIndexOfAny(EndsBefore);
        var clause = reach[(end + 1)..];
        // 含 after a denial starts a new statement: 不含氢醌,含熊果苷.
        var contains = clause.LastIndexOf(",含");
        return contains < 0 ? clause : clause[(contains + 2)..];
    }

    private static ReadOnlySpan<char> ClauseAfter(ReadOnlySpan<char> text, int end)
    {
        var reach = text[end..Math.Min(text.Length, end + ShortReach)];
        var stop = reach.IndexOfAny(EndsAfter);
        return stop < 0 ? reach : reach[..stop];
    }

    private static string? FindIn(List<string> words, ReadOnlySpan<char> text)
    {
        foreach (var word in words)
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0;)
            {
                if (Boundaries.IsWholeWord(text, at, at + word.Length)) return word;
                var next = text[(at + 1)..].IndexOf(word, StringComparison.Ordinal);
                at = next < 0 ? -1 : at + 1 + next;
            }
        return null;
    }
}
