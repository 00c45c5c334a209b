using System.Buffers;
using Screening.Normalization;

namespace Screening.Ingredients;

/// <summary>Reads what stands around a name in running text: is it denied, or only compared with?</summary>
internal sealed class Surroundings(TextContexts contexts)
{
    // How far a denial reaches. A Chinese enumeration after 不含 may be long; a clause end stops it earlier.
    private const int Reach = 48;
    private const int CompareReach = 24;
    private const int AfterReach = 12;
    private const decimal Everything = 1_000_000m;
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("。;!?\n】]");
    private static readonly SearchValues<char> MemberEnds = SearchValues.Create("。;!?\n,、");
    private static readonly SearchValues<char> Joins = SearchValues.Create("·/&とや及和与");
    private static readonly SearchValues<char> Particles = SearchValues.Create(" )」』\":はもがをなど等类成分은는을를이가도류");

    private readonly DenyingHeadings _headings = new(contexts);

    /// <summary>The word that denies or compares the name at this place of running text; null if none does.</summary>
    public string? SetAsideBy(ReadOnlySpan<char> text, int start, int end)
    {
        var clause = ClauseStart(text, start);
        var word = IsStated(text, end) ? null : Before(contexts.DenyBefore, text, clause, start) ?? _headings.Denying(text, start) ?? After(text, end);
        return word ?? Before(contexts.CompareBefore, text, Math.Max(clause, start - CompareReach), start);
    }

    // Nobody states how much there is of what is not there. 100% is praise.
    private bool IsStated(ReadOnlySpan<char> text, int end)
    {
        if (Amount.Directly(text, end) is { Kind: AmountKind.Share, Value: > 0 and < Everything }) return true;
        var rest = text[end..].TrimStart(" をがも을를");
        foreach (var word in contexts.AffirmAfter)
            if (rest.StartsWith(word, StringComparison.Ordinal) && ContextWords.IsWhole(text, text.Length - rest.Length, word)) return true;
        return false;
    }

    // Free of parabens and contains hydroquinone: what is affirmed after the denial is not denied.
    private string? Before(List<string> words, ReadOnlySpan<char> text, int from, int to) =>
        ContextWords.Last(words, text, from, to) is { } last && !ContextWords.Any(contexts.AffirmBefore, text, last.End, to) ? last.Word : null;

    private string? After(ReadOnlySpan<char> text, int end)
    {
        foreach (var word in contexts.DenyAfter)
        {
            var reach = text[end..Math.Min(text.Length, end + AfterReach + word.Length)];
            var at = reach.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && ContextWords.IsWhole(text, end + at, word) && Closes(text, end, end + at)) return word;
        }
        return null;
    }

    // The word denies the name directly before it, and what is joined to that name: シリコン・パラベンフリー, but not 氢醌配合パラベンフリー.
    private bool Closes(ReadOnlySpan<char> text, int end, int word)
    {
        var gap = text[end..word];
        if (!gap.ContainsAnyExcept(Particles)) return true;
        return Joins.Contains(gap[0]) && !gap.ContainsAny(MemberEnds) && !ContextWords.Any(contexts.AffirmBefore, text, end, word) && !ContextWords.Any(contexts.AffirmAfter, text, end, word);
    }

    // The full stop of "2.5" ends nothing.
    private static int ClauseStart(ReadOnlySpan<char> text, int start)
    {
        var from = Math.Max(0, start - Reach);
        var reach = text[from..start];
        return from + Math.Max(reach.LastIndexOfAny(ClauseEnds), reach.LastIndexOf(". ")) + 1;
    }
}
