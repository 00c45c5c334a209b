using Screening.Normalization;
using Screening.Text;

namespace Screening.Ingredients;

/// <summary>
/// Whether a place that only looks like a name is worth a question: torn (s.i.b.u.t.r.a.m.i.n.e, 西布⏎曲明), misread (Hydr0quinone,
/// 西市曲明) or with letters of another alphabet (Rhodamine В). Two honest words may look so by chance; long names seldom do.
/// </summary>
internal static class Suspicion
{
    /// <summary>A mark with a space on either side may stand between the parts of a word; more is a gap between two.</summary>
    public const int LongestGap = 3;

    private const int ShortestSpelled = 3;

    // A Latin letter or a digit tells half of what a Han character or a kana tells.
    private const int EnoughMisread = 6;
    private const int EnoughForeign = 3;
    private const int EnoughTorn = 8;
    private const int EnoughAlone = 4;

    /// <summary>Whether the place, whose surroundings fit the name, deserves a question.</summary>
    /// <param name="name">The name that it looks like.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the place begins in it, folded.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="inList">Whether it lies in an ingredient list.</param>
    public static bool Deserves(in Name name, in FilingText text, int start, int end, bool inList)
    {
        var folded = text.Folded.Span;
        if (name.Mode == TermMode.Number) return LostHyphens.Are(folded, start, end, inList);
        if (Likeness.Of(folded[start..end], name.Folded) is not { } likeness || likeness.WidestGap > LongestGap) return false;
        return IsLongEnough(likeness) && !EndsInAmount(name, folded, start, end) && (!likeness.IsTorn || IsOneWord(likeness, text, start, end));
    }

    // A word that is all of another alphabet is most likely a word of its language: кава is coffee. Mixed with Han or figures it is not.
    private static bool IsLongEnough(in Likeness likeness) =>
        likeness.Weight >= EnoughMisread
        || (!likeness.IsMisread && (likeness.Foreign == 0 ? likeness.IsTorn : likeness.Foreign < likeness.Letters && likeness.Weight >= EnoughForeign));

    private static bool IsOneWord(in Likeness likeness, in FilingText text, int start, int end)
    {
        var folded = text.Folded.Span;
        if (likeness.Gaps == likeness.Letters - 1 && likeness.Letters >= ShortestSpelled) return true;
        if (likeness.Weight == likeness.Letters) return likeness.Weight >= EnoughMisread;
        if (likeness.Weight >= EnoughTorn && !RunsOn(folded, end)) return true;
        return likeness.Weight >= EnoughAlone && (Boundaries.IsWholeIngredient(folded, start, end) || IsWrappedName(text, start, end));
    }

    // The 11 of “orange 11 %” is no Roman numeral.
    private static bool EndsInAmount(in Name name, ReadOnlySpan<char> folded, int start, int end)
    {
        var figure = start + folded[start..end].LastIndexOfAnyExceptInRange('0', '9') + 1;
        return figure < end && !char.IsAsciiDigit(name.Folded[^1]) && ListEdges.AmountLength(folded[figure..]) > 0;
    }

    // 维生素A, line break, 酸度调节剂: the next member of the list is longer than the part that would fit.
    private static bool RunsOn(ReadOnlySpan<char> folded, int end) => end < folded.Length && char.IsLetter(folded[end]);

    // The name of a good is no list: a line that ends in it separates nothing.
    private static bool IsWrappedName(in FilingText text, int start, int end) => text.Role == TextRole.Name && text.Folded.Span[start..end].Contains('\n');
}
