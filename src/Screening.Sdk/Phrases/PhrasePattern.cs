using System.Text.RegularExpressions;
using Screening.Normalization;
using Screening.Text;

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
    public Regex? Before { get; init; }

    /// <summary>What must begin directly after the word; null for nothing.</summary>
    public Regex? After { get; init; }

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
        if ((Before is null && !BeginsWord(span, start)) || (After is null && !EndsWord(span, end))) return null;
        var before = span[Math.Max(0, start - Reach)..start];
        var after = span[end..Math.Min(span.Length, end + Reach)];
        if (EndsWithAny(before.TrimEnd(' '), NotBefore) || StartsWithAny(after.TrimStart(' '), NotAfter)) return null;
        var lead = LengthOf(Before, before);
        var tail = lead < 0 ? -1 : LengthOf(After, after);
        if (tail < 0) return null;
        var whole = (Start: start - lead, End: end + tail);
        return BeginsWord(span, whole.Start) && EndsWord(span, whole.End) ? whole : null;
    }

    private static bool BeginsWord(ReadOnlySpan<char> text, int start) => Boundaries.IsWholeWord(text, start, text.Length);

    private static bool EndsWord(ReadOnlySpan<char> text, int end) => Boundaries.IsWholeWord(text, 0, end);

    private static int LengthOf(Regex? pattern, ReadOnlySpan<char> text)
    {
        if (pattern is null) return 0;
        foreach (var match in pattern.EnumerateMatches(text)) return match.Length;
        return -1;
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
