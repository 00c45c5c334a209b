using System.Text;
using Screening.Text;

namespace Screening.Rules;

/// <summary>
/// Words that fill a field and say nothing: 无, 见包装, N/A. A text of nothing but such words is as good as absent;
/// a rule that took it for an answer would pass whoever types a dash in letters.
/// </summary>
internal sealed class Placeholders
{
    // Longer texts say something, whatever they are made of; so a label is never folded for this.
    private const int LongestText = 64;

    private readonly List<string> _words = [];

    /// <summary>Adds words, folded.</summary>
    public void Add(IEnumerable<string> folded)
    {
        _words.AddRange(folded);
        // The longest first, so that 外包装 is not read as 包装 with something in front.
        _words.Sort((a, b) => a.Length != b.Length ? b.Length - a.Length : string.CompareOrdinal(a, b));
    }

    /// <summary>Whether a text says nothing: it has no letter and no digit, or none beside these words. A zero-width space is nothing.</summary>
    public bool AreAllOf(string? text)
    {
        if (string.IsNullOrEmpty(text)) return true;
        if (text.Length > LongestText) return !HasLetterOrDigit(text);
        var folded = TextFolder.FoldTerm(text);
        for (var at = NextLetter(folded, 0); at < folded.Length; at = NextLetter(folded, at))
            if (LengthAt(folded, at) is var length and > 0) at += length;
            else return false;
        return true;
    }

    private int LengthAt(string folded, int at)
    {
        foreach (var word in _words)
            if (folded.AsSpan(at).StartsWith(word, StringComparison.Ordinal) && Boundaries.IsWholeWord(folded, at, at + word.Length)) return word.Length;
        return 0;
    }

    private static int NextLetter(string text, int at)
    {
        while (at < text.Length && Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) is var _ && !Rune.IsLetterOrDigit(rune)) at += length;
        return at;
    }

    private static bool HasLetterOrDigit(string text) => NextLetter(text, 0) < text.Length;
}
