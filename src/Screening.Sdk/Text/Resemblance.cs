namespace Screening.Text;

/// <summary>
/// How something that a careless reader takes for a word differs from it: pulled apart (s.i.b.u.t.r.a.m.i.n.e, 西布⏎曲明), run together,
/// or with look-alikes for letters (5ibutramine, 西布由明). It is a doubt, never a verdict: two honest words may meet by chance.
/// </summary>
/// <param name="Letters">Letters and digits of the word.</param>
/// <param name="Weight">How much they tell: a Chinese character as much as two letters.</param>
/// <param name="Gaps">How often something stands between two of its letters.</param>
/// <param name="Torn">How often it does where nothing does in the word.</param>
/// <param name="LongestGap">The longest of all gaps, in characters.</param>
/// <param name="LookAlikes">How many letters are others than those of the word.</param>
/// <param name="Foreign">How many of them are of another alphabet.</param>
internal readonly record struct Resemblance(int Letters, int Weight, int Gaps, int Torn, int LongestGap, int LookAlikes, int Foreign)
{
    // A mark or two may stand between the parts of a word, and a hyphen between spaces where it is spelled out.
    private const int GapInWord = 2;
    private const int GapOfSpelled = 3;
    private const int ShortestSpelled = 3;
    private const int ShortestTorn = 4;
    private const int LeastWeight = 6;
    private const int LettersForOneLookAlike = 3;

    private bool IsSpelled => Torn > 0 && Gaps == Letters - 1 && Letters >= ShortestSpelled;

    /// <summary>Compares a word with what has its skeleton; null if a figure stands for itself: 4-methyl is not 6-methyl, and Sudan 1 kg is not Sudan I.</summary>
    /// <param name="word">The folded word.</param>
    /// <param name="text">The folded text.</param>
    /// <param name="skeleton">The skeleton of the text.</param>
    /// <param name="match">Where the skeleton of the word stands in it.</param>
    public static Resemblance? Between(string word, ReadOnlySpan<char> text, Skeleton skeleton, TermMatch match)
    {
        using var written = Skeleton.Of(word);
        var found = new Resemblance(match.End - match.Start, 0, 0, 0, 0, 0, 0);
        for (var i = 0; i < found.Letters; i++)
        {
            var at = match.Start + i;
            var here = text[skeleton.Start(at)..skeleton.End(at)];
            var there = word.AsSpan(written.Start(i)..written.End(i));
            if (!here.SequenceEqual(there) && char.IsAsciiDigit(here[0]) && (char.IsAsciiDigit(there[0]) || ListEdges.AmountLength(text[skeleton.Start(at)..]) > 0)) return null;
            found = found.WithLetter(here, there);
            if (i > 0) found = found.WithGap(skeleton.Start(at) - skeleton.End(at - 1), isTorn: written.Start(i) == written.End(i - 1));
        }
        return found;
    }

    /// <summary>Whether it differs no more than a disguise or a misreading does, and is too long for an accident.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="start">Where it begins there.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="inList">Whether it stands in a list, whose members may stand on lines of their own.</param>
    public bool IsTelling(ReadOnlySpan<char> text, int start, int end, bool inList)
    {
        if (LongestGap > (IsSpelled ? GapOfSpelled : GapInWord) || LookAlikes - Foreign > Letters / LettersForOneLookAlike) return false;
        if (IsSpelled) return true;
        if (Weight >= LeastWeight && (Torn == 0 || !inList || Characters.IsAlphabetic(text[start]))) return true;
        if (Weight >= LeastWeight && Letters >= ShortestTorn) return !RunsOn(text, end);
        return IsShortTelling && Boundaries.IsWholeIngredient(text, start, end);
    }

    // 氢, line break, 醌 and a Cyrillic А before 酸: short, but nothing else that stands alone in a list looks like that.
    private bool IsShortTelling => LookAlikes == Foreign && (Torn == 0 || Weight > Letters);

    // 维生素A, line break, 酸度调节剂: the next member of the list is longer than the part that would fit.
    private static bool RunsOn(ReadOnlySpan<char> text, int end) => end < text.Length && char.IsLetter(text[end]);

    private Resemblance WithLetter(ReadOnlySpan<char> here, ReadOnlySpan<char> there) => this with
    {
        Weight = Weight + (char.IsAscii(there[0]) || Characters.IsAlphabetic(there[0]) ? 1 : 2),
        LookAlikes = LookAlikes + (here.SequenceEqual(there) ? 0 : 1),
        Foreign = Foreign + (!here.SequenceEqual(there) && (Characters.IsGreek(here[0]) || Characters.IsCyrillic(here[0])) ? 1 : 0),
    };

    private Resemblance WithGap(int length, bool isTorn) => this with
    {
        LongestGap = Math.Max(LongestGap, length),
        Gaps = Gaps + (length > 0 ? 1 : 0),
        Torn = Torn + (length > 0 && isTorn ? 1 : 0),
    };
}
