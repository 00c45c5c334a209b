using System.Buffers;

namespace Screening.Text;

/// <summary>
/// A folded text as a careless reader sees it: letters that look alike are one letter, and what only pulls a word apart is left out.
/// What separates one ingredient from the next stays, so nothing is joined across it. Its buffers are rented: dispose it.
/// </summary>
internal sealed class Skeleton : IDisposable
{
    private readonly char[] _shapes;
    // Where each shape comes from; the complement of it for a pair of letters.
    private readonly int[] _home;
    private int _length;

    private Skeleton(int length) => (_shapes, _home) = (ArrayPool<char>.Shared.Rent(length), ArrayPool<int>.Shared.Rent(length));

    /// <summary>The shapes; not to be kept after disposal.</summary>
    public ReadOnlySpan<char> Span => _shapes.AsSpan(0, _length);

    /// <summary>The skeleton of a folded text.</summary>
    public static Skeleton Of(ReadOnlySpan<char> folded)
    {
        var skeleton = new Skeleton(folded.Length);
        for (var at = 0; at < folded.Length; at++)
            if (Shapes.Of(folded[at]) is var shape and not Shapes.Gap) skeleton.Write(folded, at, shape);
        return skeleton;
    }

    /// <summary>The skeleton of a folded term; the same instance if it is its own.</summary>
    public static string OfTerm(string folded)
    {
        using var skeleton = Of(folded);
        return skeleton.Span.SequenceEqual(folded) ? folded : skeleton.Span.ToString();
    }

    /// <summary>Where a shape begins in the folded text.</summary>
    public int Start(int shape) => _home[shape] < 0 ? ~_home[shape] : _home[shape];

    /// <summary>Where a shape ends in the folded text.</summary>
    public int End(int shape) => _home[shape] < 0 ? ~_home[shape] + 2 : _home[shape] + 1;

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_shapes);
        ArrayPool<int>.Shared.Return(_home);
    }

    private void Write(ReadOnlySpan<char> folded, int at, char shape)
    {
        if (at > 0 && _length > 0 && _home[_length - 1] == at - 1 && Shapes.OfPair(folded[at - 1], folded[at]) is { } pair)
        {
            (_shapes[_length - 1], _home[_length - 1]) = (pair, ~(at - 1));
            return;
        }
        (_shapes[_length], _home[_length]) = (shape, at);
        _length++;
    }
}
