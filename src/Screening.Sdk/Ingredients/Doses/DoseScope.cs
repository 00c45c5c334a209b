using Screening.Text;

namespace Screening.Ingredients.Doses;

/// <summary>What a figure is for: one tablet, two capsules, a day.</summary>
internal sealed class DoseScope(DoseWords words, QuantityReader quantities)
{
    private const int Reach = 320;
    private const int LongestAfter = 32;
    private const int LongestHeading = 24;

    /// <summary>The quantity that a figure is for, beside it or at the head of its panel; null if nobody says.</summary>
    /// <param name="text">A folded text.</param>
    /// <param name="name">Where the name begins that the figure belongs to.</param>
    /// <param name="figure">The figure.</param>
    public Quantity? Of(ReadOnlySpan<char> text, int name, in PlacedAmount figure) =>
        Behind(text, figure.End) ?? Between(text, name, figure.Start) ?? Above(text, Math.Min(name, figure.Start));

    // 褪黑素(每片2mg), melatonin (per tablet: 2 mg).
    private Quantity? Between(ReadOnlySpan<char> text, int name, int figure)
    {
        if (figure <= name) return null;
        var front = text[name..figure].TrimEnd(" :");
        return quantities.In(front) is [.., var last] && last.End == front.Length && IsPer(front[..last.Start].TrimEnd(' ')) ? last : null;
    }

    // 3mg/粒, 3 mg per 2 tablets, 3mg(1粒中).
    private Quantity? Behind(ReadOnlySpan<char> text, int end)
    {
        var rest = text[end..Math.Min(text.Length, end + LongestAfter)];
        foreach (var quantity in quantities.In(rest))
        {
            var between = rest[..quantity.Start].Trim(" (");
            return IsPer(between) || (between.IsEmpty && (quantity.Unit == DoseUnit.Day || IsFollowedByContents(rest, quantity.End))) ? quantity : null;
        }
        return null;
    }

    // 每2粒含…, 1日目安量(3粒)中, Amount per serving (2 capsules). The nearest one counts. “per day” is one word: as in
    // “2 tablets per day”, it is no head of a panel.
    private Quantity? Above(ReadOnlySpan<char> text, int start)
    {
        var above = text[Math.Max(0, start - Reach)..start];
        above = above[(above.LastIndexOf('。') + 1)..];
        var found = quantities.In(above);
        for (var i = found.Count - 1; i >= 0; i--)
            if (IsFollowedByContents(above, found[i].End) && (i == 0 || !IsInBracketOf(above, found[i - 1], found[i]))) return Whole(found, i);
            else if (IsPer(above[..found[i].Start].TrimEnd(' '))) return Whole(found, i);
        return null;
    }

    // per serving (2 capsules): a serving is counted in its pieces.
    private static Quantity Whole(List<Quantity> found, int i) =>
        found[i].Unit == DoseUnit.Serving && i + 1 < found.Count && found[i + 1] is { Unit: DoseUnit.Piece, IsCounted: true } pieces && pieces.Start - found[i].End < 4 ? pieces : found[i];

    private static bool IsInBracketOf(ReadOnlySpan<char> text, in Quantity outer, in Quantity inner) => text[outer.End..inner.Start].TrimEnd(' ').EndsWith("(", StringComparison.Ordinal);

    private bool IsPer(ReadOnlySpan<char> before)
    {
        foreach (var word in words.Per)
            if (before.EndsWith(word, StringComparison.Ordinal) && Boundaries.IsWordStart(before, before.Length - word.Length)) return true;
        return false;
    }

    // A bracket and a few words may stand between: 1日目安量(3粒)中.
    private bool IsFollowedByContents(ReadOnlySpan<char> text, int end)
    {
        var rest = text[end..Math.Min(text.Length, end + LongestHeading)];
        var stop = rest.IndexOfAny(",。\n");
        if (stop >= 0) rest = rest[..stop];
        foreach (var word in words.Contents)
            if (rest.IndexOf(word) is var at and >= 0 && Boundaries.IsWholeWord(rest, at, at + word.Length) && quantities.In(BeforeBracket(rest[..at])).Count == 0) return true;
        return false;
    }

    private static ReadOnlySpan<char> BeforeBracket(ReadOnlySpan<char> text) => text.IndexOf('(') is var bracket and >= 0 ? text[..bracket] : text;
}
