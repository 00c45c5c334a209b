using Screening.Text;

namespace Screening.Ingredients;

/// <summary>How a place differs from the name that it looks like.</summary>
internal readonly record struct Likeness
{
    /// <summary>Letters and digits of the name.</summary>
    public int Letters { get; private init; }

    /// <summary>The same, characters of scripts without capitals counted twice: each of them tells more.</summary>
    public int Weight { get; private init; }

    /// <summary>How often something stands between two letters of the place.</summary>
    public int Gaps { get; private init; }

    /// <summary>How many characters more than in the name stand between two letters, at most.</summary>
    public int WidestGap { get; private init; }

    /// <summary>Whether something stands between two letters that the name has together.</summary>
    public bool IsTorn { get; private init; }

    /// <summary>Whether a letter is another one of the same alphabet, or a sign.</summary>
    public bool IsMisread { get; private init; }

    /// <summary>Letters of another alphabet than the name's.</summary>
    public int Foreign { get; private init; }

    /// <summary>Compares two folded texts of one skeleton; null where they differ in what nobody mistakes for the other.</summary>
    public static Likeness? Of(ReadOnlySpan<char> place, ReadOnlySpan<char> name)
    {
        using var seen = Skeleton.Of(place);
        using var meant = Skeleton.Of(name);
        Likeness? likeness = new Likeness();
        for (var i = 0; i < meant.Span.Length && likeness is not null; i++)
        {
            var (gap, own) = i == 0 ? (0, 0) : (seen.GapBefore(i), meant.GapBefore(i));
            var isPair = i > 0 && meant.Home(i) == meant.Home(i - 1);
            likeness = isPair && gap > 0 ? null : likeness.Value.With(gap, own).With(place[seen.Home(i)], name[meant.Home(i)], isPair);
        }
        return likeness;
    }

    private Likeness With(int gap, int own) => this with
    {
        Gaps = Gaps + (gap > 0 ? 1 : 0),
        WidestGap = Math.Max(WidestGap, gap - own),
        IsTorn = IsTorn || (gap > 0 && own == 0),
    };

    private Likeness? With(char seen, char meant, bool isPair)
    {
        // PEG-6 is not PEG-8.
        if (seen != meant && char.IsAsciiDigit(seen) && char.IsAsciiDigit(meant)) return null;
        var isForeign = Characters.IsLatin(meant) && Characters.RunOf(seen) is LetterRun.Greek or LetterRun.Cyrillic;
        return this with
        {
            Letters = Letters + (isPair ? 0 : 1),
            Weight = Weight + (isPair ? 0 : Tells(meant)),
            IsMisread = IsMisread || (seen != meant && !isForeign),
            Foreign = Foreign + (isForeign && !isPair ? 1 : 0),
        };
    }

    private static int Tells(char c) => char.IsAscii(c) || Characters.IsAlphabetic(c) ? 1 : 2;
}
