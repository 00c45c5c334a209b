using Screening.Normalization;
using Screening.Text;
using Screening.Text.Patterns;

namespace Screening.Phrases;

/// <summary>
/// Words with what must or must not stand directly around them. Every pattern is anchored at fixed words,
/// so the automaton that looks for the words can never miss a text that the pattern would match.
/// </summary>
internal sealed record PhrasePattern
{
    // How far `before` and `after` may look.
    private const int Reach = 96;

    /// <summary>The fixed words, folded.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>What must end directly before the word; null for nothing.</summary>
    public TextPattern? Before { get; init; }

    /// <summary>What must begin directly after the word; null for nothing.</summary>
    public TextPattern? After { get; init; }

    /// <summary>Words, folded, that must not end directly before, spaces aside.</summary>
    public required IReadOnlyList<string> NotBefore { get; init; }

    /// <summary>Words, folded, that must not begin directly after, spaces aside.</summary>
    public required IReadOnlyList<string> NotAfter { get; init; }

    /// <summary>Parts of the filing in which it counts; empty for all.</summary>
    public required IReadOnlyList<TextRole> In { get; init; }

    /// <summary>The span of the whole phrase around a word that was found; null if its surroundings do not fit.</summary>
    public (int Start, int End)? SpanAround(in FilingText text, int start, int end)
    {
        if (In.Count > 0 && !In.Contains(text.Role)) return null;
        var span = text.Folded.Span;
        // Most occurrences of a short word lie inside another one; they are gone before any pattern is tried.
        if ((Before is null && !Boundaries.IsWordStart(span, start)) || (After is null && !Boundaries.IsWordEnd(span, end))) return null;
        if (EndsWithAny(span[..start].TrimEnd(' '), NotBefore) || StartsWithAny(span[end..].TrimStart(' '), NotAfter)) return null;
        return Lead(span, start) is { } lead && Tail(span, end) is { } tail ? (start - lead, end + tail) : null;
    }

    // The longest match that breaks no word: `.{0,40}` may end inside one, and must not be void for that.
    private int? Lead(ReadOnlySpan<char> text, int at)
    {
        for (var (reach, length) = (Reach, 0); reach >= 0; reach = length - 1)
        {
            length = Before?.LongestBefore(text, at, reach) ?? 0;
            if (length < 0) return null;
            if (Boundaries.IsWordStart(text, at - length)) return length;
        }
        return null;
    }

    private int? Tail(ReadOnlySpan<char> text, int at)
    {
        for (var (reach, length) = (Reach, 0); reach >= 0; reach = length - 1)
        {
            length = After?.LongestAfter(text, at, reach) ?? 0;
            if (length < 0) return null;
            if (Boundaries.IsWordEnd(text, at + length)) return length;
        }
        return null;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, IReadOnlyList<string> words)
    {
        foreach (var word in words)
            if (text.EndsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, IReadOnlyList<string> words)
    {
        foreach (var word in words)
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
