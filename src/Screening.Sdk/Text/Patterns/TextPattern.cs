namespace Screening.Text.Patterns;

/// <summary>
/// A regular expression of an author, for folded text. Its time grows with the text times its states and with nothing else,
/// whatever a stranger's label holds; it allocates nothing. Immutable, shared between threads. The README of the folder above tells why.
/// </summary>
internal sealed class TextPattern
{
    private readonly PatternAutomaton _onwards;
    private readonly PatternAutomaton _back;
    private readonly string _written;

    private TextPattern(string written, PatternNode root)
    {
        _written = written;
        _onwards = PatternAutomaton.Build(root, backwards: false);
        _back = PatternAutomaton.Build(root, backwards: true);
    }

    /// <summary>The pattern; null if there is a fault.</summary>
    public static TextPattern? Read(string written, out PatternFault? fault)
    {
        var root = PatternParser.Parse(written, out fault);
        return fault is null ? new TextPattern(written, root) : null;
    }

    /// <summary>Length of the longest match that begins at <paramref name="at"/> and is no longer than <paramref name="reach"/>; -1 for none.</summary>
    public int LongestAfter(ReadOnlySpan<char> text, int at, int reach = int.MaxValue)
    {
        var end = _onwards.Furthest(text, at, at + Math.Min(reach, text.Length - at));
        return end < 0 ? -1 : end - at;
    }

    /// <summary>Length of the longest match that ends at <paramref name="at"/> and is no longer than <paramref name="reach"/>; -1 for none.</summary>
    public int LongestBefore(ReadOnlySpan<char> text, int at, int reach = int.MaxValue)
    {
        var start = _back.Furthest(text, at, at - Math.Min(reach, at));
        return start < 0 ? -1 : at - start;
    }

    /// <summary>The match that begins first, and of those the longest; null for none.</summary>
    public (int Start, int Length)? Find(ReadOnlySpan<char> text)
    {
        if (_onwards.IsAnchored) return LongestAfter(text, 0) is var length and >= 0 ? (0, length) : null;
        var first = _onwards.Beginnings is { } beginnings ? text.IndexOfAny(beginnings) : 0;
        if (first < 0) return null;
        // Read from its end and open to matches at every place, a text tells last where its first match begins.
        var start = _back.Furthest(text, text.Length, first, everywhere: !_back.IsAnchored);
        return start < 0 ? null : (start, LongestAfter(text, start));
    }

    /// <summary>As the author wrote it.</summary>
    public override string ToString() => _written;
}
