using System.Buffers;

namespace Screening.Ingredients;

/// <summary>
/// A text with its torn words put together again: s.i.b.u.t.r.a.m.i.n.e, 西-布-曲-明, sibutra-, line break, mine, and Hydroqu1none.
/// What is found only so is a doubt, never a verdict: two honest words may meet by chance.
/// </summary>
internal sealed class TornText : IDisposable
{
    // A mark or two may stand between the parts of a word; more of them is a gap.
    private const int LongestGap = 2;
    private const int ShortestSpelled = 3;
    private const int ShortestHan = 4;
    private const int ShortestLatin = 6;
    private static readonly SearchValues<char> Marks = SearchValues.Create("-._·*\n@01 ");

    private readonly char[] _joined;
    private readonly int[] _home;
    private int _length;
    private bool _hasMended;

    private TornText(int length) => (_joined, _home) = (ArrayPool<char>.Shared.Rent(length), ArrayPool<int>.Shared.Rent(length));

    /// <summary>The text put together.</summary>
    public ReadOnlySpan<char> Joined => _joined.AsSpan(0, _length);

    /// <summary>The joined text; null, and nothing is allocated, if nothing in this folded text looks torn.</summary>
    public static TornText? Of(ReadOnlySpan<char> folded)
    {
        TornText? text = null;
        var kept = 0;
        for (var at = Next(folded, 0); at < folded.Length;)
        {
            var gap = GapAt(folded, at);
            var letter = gap > 0 ? '\0' : AsLetter(folded, at);
            if (gap > 0 || letter != folded[at])
            {
                text ??= new TornText(folded.Length);
                text.Keep(folded, kept, at);
                if (gap == 0) text.Mend(letter, at);
                kept = at + Math.Max(1, gap);
            }
            at = Next(folded, Math.Max(kept, at + 1));
        }
        text?.Keep(folded, kept, folded.Length);
        return text;
    }

    /// <summary>The place in the folded text behind a place in the joined one.</summary>
    public (int Start, int End) Home(int start, int end) => (_home[start], _home[end - 1] + 1);

    /// <summary>Whether something may have been torn between these places; what was not has nothing new to tell.</summary>
    public bool MayBeTorn(int start, int end) => _hasMended || _home[end - 1] - _home[start] != end - 1 - start;

    /// <summary>Whether what stands here in the joined text was torn in the folded one, and is long enough not to meet by chance.</summary>
    public bool IsTorn(ReadOnlySpan<char> folded, int start, int end)
    {
        var (letters, gaps, mended) = (end - start, 0, false);
        for (var i = start; i < end; i++)
        {
            if (i > start && _home[i] != _home[i - 1] + 1) gaps++;
            mended |= _joined[i] != folded[_home[i]];
        }
        if (gaps == letters - 1) return letters >= ShortestSpelled;
        if (gaps == 0 && !mended) return false;
        return char.IsAscii(_joined[start]) ? letters >= ShortestLatin : letters >= ShortestHan && !RunsOn(folded, _home[end - 1] + 1);
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_joined);
        ArrayPool<int>.Shared.Return(_home);
    }

    // 维生素A, line break, 酸度调节剂: the next member of the list is longer than the part that would fit.
    private static bool RunsOn(ReadOnlySpan<char> folded, int end) => end < folded.Length && char.IsLetter(folded[end]);

    private static int Next(ReadOnlySpan<char> folded, int from) =>
        from < folded.Length && folded[from..].IndexOfAny(Marks) is var next and >= 0 ? from + next : folded.Length;

    // How many marks stand here between two parts of one word; a space only between letters that stand alone.
    private static int GapAt(ReadOnlySpan<char> folded, int at)
    {
        var end = at;
        while (end < folded.Length && end - at < LongestGap && IsMark(folded[end])) end++;
        if (end == at || at == 0 || end == folded.Length || !char.IsLetter(folded[at - 1]) || !char.IsLetter(folded[end])) return 0;
        return folded[at..end].ContainsAnyExcept(' ') || (IsAlone(folded, at - 1) && IsAlone(folded, end)) ? end - at : 0;
    }

    private static bool IsMark(char c) => c is '-' or '.' or '_' or '·' or '*' or '\n' or ' ';

    private static bool IsAlone(ReadOnlySpan<char> folded, int at) =>
        (at == 0 || !char.IsLetterOrDigit(folded[at - 1])) && (at + 1 == folded.Length || !char.IsLetterOrDigit(folded[at + 1]));

    // A digit or sign between two Latin letters may stand for a letter.
    private static char AsLetter(ReadOnlySpan<char> folded, int at) =>
        at > 0 && at + 1 < folded.Length && char.IsAsciiLetter(folded[at - 1]) && char.IsAsciiLetter(folded[at + 1])
            ? folded[at] switch { '0' => 'o', '1' => 'i', '@' => 'a', var other => other }
            : folded[at];

    private void Keep(ReadOnlySpan<char> folded, int from, int to)
    {
        folded[from..to].CopyTo(_joined.AsSpan(_length));
        for (var at = from; at < to; at++) _home[_length++] = at;
    }

    private void Mend(char letter, int at)
    {
        _hasMended = true;
        (_joined[_length], _home[_length]) = (letter, at);
        _length++;
    }
}
