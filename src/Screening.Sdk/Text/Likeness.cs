namespace Screening.Text;

/// <summary>
/// How a place differs from the name that it looks like: torn (s.i.b.u.t.r.a.m.i.n.e, 西布⏎曲明), misread (Hydr0quinone, 西市曲明)
/// or with letters of another alphabet (Rhodamine В). Two honest words may look so by chance; long names seldom do.
/// </summary>
internal readonly record struct Likeness
{
    // A mark, or an emoji of two units, with a space on either side may stand between the parts of a word; more is a gap between two.
    public const int MostGap = 4;
    private const int ShortestSpelled = 3;

    // A Latin letter or a digit tells half of what a Han character or a kana tells.
    private const int EnoughMisread = 6;
    private const int EnoughForeign = 3;
    private const int EnoughTorn = 8;
    private const int EnoughInProse = 6;
    private const int EnoughAlone = 4;

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

    /// <summary>Whether a place that looks like a name deserves a question.</summary>
    /// <param name="name">The folded name.</param>
    /// <param name="folded">The folded text.</param>
    /// <param name="start">Where the place begins in it.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="around">What the text is there.</param>
    public static bool Deserves(string name, ReadOnlySpan<char> folded, int start, int end, Around around) =>
        Of(folded[start..end], name) is { } likeness && likeness.WidestGap <= MostGap && likeness.IsLongEnough
        && !EndsInAmount(name, folded, start, end) && (!likeness.IsTorn || likeness.IsOneWord(folded, start, end, around));

    // A word that is all of another alphabet is most likely a word of its language: кава is coffee. Mixed with Han or figures it is not.
    private bool IsLongEnough =>
        Weight >= EnoughMisread || (!IsMisread && (Foreign == 0 ? IsTorn : Foreign < Letters && Weight >= EnoughForeign));

    private bool IsOneWord(ReadOnlySpan<char> folded, int start, int end, Around around)
    {
        if (Gaps == Letters - 1 && Letters >= ShortestSpelled) return true;
        if (Weight == Letters) return Weight >= EnoughMisread;
        if (around != Around.List && Weight >= EnoughInProse) return true;
        if (Weight >= EnoughTorn && !RunsOn(folded, end)) return true;
        return Weight >= EnoughAlone && (Boundaries.IsWholeIngredient(folded, start, end) || (around == Around.Name && folded[start..end].Contains('\n')));
    }

    // The 11 of “orange 11 %” is no Roman numeral.
    private static bool EndsInAmount(string name, ReadOnlySpan<char> folded, int start, int end)
    {
        var figure = start + folded[start..end].LastIndexOfAnyExceptInRange('0', '9') + 1;
        return figure < end && !char.IsAsciiDigit(name[^1]) && ListEdges.AmountLength(folded[figure..]) > 0;
    }

    // 维生素A, line break, 酸度调节剂: the next member of the list is longer than the part that would fit.
    private static bool RunsOn(ReadOnlySpan<char> folded, int end) => end < folded.Length && char.IsLetter(folded[end]);

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

/// <summary>What surrounds a place, which decides what a line break there may be.</summary>
internal enum Around
{
    /// <summary>A list, whose members may stand on lines of their own.</summary>
    List,

    /// <summary>The name of a good: a line that ends in it separates nothing.</summary>
    Name,

    /// <summary>Running text, whose lines end anywhere.</summary>
    Prose,
}
