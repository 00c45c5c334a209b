using Screening.Text;

namespace Screening.Ingredients;

/// <summary>Whether what only looks like a name is worth a question.</summary>
internal static class Suspicion
{
    private const int ShortestNumber = 6;
    private const int CasReach = 8;

    /// <summary>Whether anything that looks like the name could be.</summary>
    public static bool IsWorthIt(in Term term) => term.Mode switch
    {
        TermMode.Additive => false,
        TermMode.Number => term.Folded.Count(char.IsAsciiDigit) >= ShortestNumber,
        _ => term.Folded.Length > 1,
    };

    /// <summary>Whether it stands alone here, as a name in this mode must.</summary>
    public static bool EdgesFit(Name name, ReadOnlySpan<char> text, int start, int end) => name.Mode switch
    {
        TermMode.Number => Boundaries.IsWholeWord(text, start, end) && Boundaries.IsWholeNumber(text, start, end),
        TermMode.WholeRun => Boundaries.IsWholeRun(text, start, end),
        TermMode.WholeIngredient or TermMode.Abbreviation => Boundaries.IsWholeIngredient(text, start, end),
        _ => Boundaries.IsWholeWord(text, start, end),
    };

    /// <summary>Whether it differs from the name as a disguise or a misreading does.</summary>
    public static bool IsPlausible(Name name, ReadOnlySpan<char> text, Skeleton skeleton, TermMatch match, bool inList) =>
        Resemblance.Between(name.Folded, text, skeleton, match) is { } likeness
        && (name.Mode == TermMode.Number ? likeness.LookAlikes == 0 && likeness.LongestGap <= 1 : likeness.IsTelling(text, skeleton.Start(match.Start), skeleton.End(match.End - 1), inList));

    /// <summary>A number without its hyphens may be any number, unless a list or “CAS” says what it is.</summary>
    public static bool MayStandAnywhere(Name name, ReadOnlySpan<char> text, int start) =>
        name.Mode != TermMode.Number || text[Math.Max(0, start - CasReach)..start].Contains("cas", StringComparison.Ordinal);
}
