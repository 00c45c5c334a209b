using System.Buffers;

namespace Screening.Text;

/// <summary>
/// What a folded text looks like to a hasty reader: gaps are left out, and of characters that look alike one stands for all.
/// Each character is turned by itself, so a part of a text looks the same wherever it stands. Its buffers are rented: dispose it.
/// </summary>
internal readonly struct Skeleton : IDisposable
{
    private readonly char[] _looks;
    private readonly int[] _home;
    private readonly int _length;

    private Skeleton(int longest) => (_looks, _home) = (ArrayPool<char>.Shared.Rent(longest), ArrayPool<int>.Shared.Rent(longest));

    private Skeleton(Skeleton made, int length) => (_looks, _home, _length) = (made._looks, made._home, length);

    /// <summary>What the text looks like.</summary>
    public ReadOnlySpan<char> Span => _looks.AsSpan(0, _length);

    /// <summary>The skeleton of a folded text.</summary>
    public static Skeleton Of(ReadOnlySpan<char> folded)
    {
        var made = new Skeleton(folded.Length * Looks.Most + Looks.Most);
        var length = 0;
        for (var at = 0; at < folded.Length; at++)
            for (var written = Looks.Write(folded[at], made._looks.AsSpan(length)); written > 0; written--) made._home[length++] = at;
        return new Skeleton(made, length);
    }

    /// <summary>The skeleton of a folded name, to keep; empty if nothing of it can be seen.</summary>
    public static string OfName(string folded)
    {
        using var skeleton = Of(folded);
        return skeleton.Span.ToString();
    }

    /// <summary>The place in the folded text of one character of the skeleton.</summary>
    public int Home(int at) => _home[at];

    /// <summary>How many characters stand in the folded text between this character of the skeleton and the one before it.</summary>
    public int GapBefore(int at) => Math.Max(0, _home[at] - _home[at - 1] - 1);

    /// <summary>The place in the folded text behind a place in the skeleton; null if it would begin or end inside a character.</summary>
    public (int Start, int End)? Home(int start, int end)
    {
        if ((start > 0 && _home[start - 1] == _home[start]) || (end < _length && _home[end] == _home[end - 1])) return null;
        return (_home[start], _home[end - 1] + 1);
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_looks);
        ArrayPool<int>.Shared.Return(_home);
    }
}
