using System.Buffers;

namespace Screening.Text;

/// <summary>A text folded for comparison, with the way home to the original. Its buffers are rented: dispose it.</summary>
internal sealed class FoldedText(string original, char[] rented, int length, HomeMap home) : IDisposable
{
    private char[]? _rented = rented;
    private HomeMap _home = home;
    private Skeleton? _skeleton;

    /// <summary>The text as its author wrote it.</summary>
    public string Original { get; } = original;

    /// <summary>The folded text; not to be kept after disposal.</summary>
    public ReadOnlySpan<char> Span
    {
        get
        {
            ObjectDisposedException.ThrowIf(_rented is null, this);
            return _rented.AsSpan(0, length);
        }
    }

    /// <summary>What it looks like to a careless reader; made when it is first asked for, and not to be kept after disposal.</summary>
    public Skeleton Skeleton => _skeleton ??= Skeleton.Of(Span);

    /// <summary>
    /// The span of the original behind a span of the folded text: from the first character that contributed to its first one
    /// to the last that contributed to its last. Whatever folding dropped in between is inside; an empty span has an empty home.
    /// </summary>
    public (int Start, int Length) Home(int start, int length)
    {
        if (start < 0 || length < 0 || start + length > Span.Length) throw new ArgumentOutOfRangeException(nameof(length));
        if (length == 0) return (start == Span.Length ? Original.Length : _home.Locate(start).Start, 0);
        var first = _home.Locate(start).Start;
        return (first, _home.Locate(start + length - 1).End - first);
    }

    /// <summary>Gives the buffers back; a second call does nothing.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _rented, null) is not { } buffer) return;
        ArrayPool<char>.Shared.Return(buffer);
        _home.Return();
        _skeleton?.Dispose();
    }
}
