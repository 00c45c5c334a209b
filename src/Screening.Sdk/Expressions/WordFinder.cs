using System.Buffers;
using Screening.Text;

namespace Screening.Expressions;

/// <summary>
/// Words to look for in folded text, made ready once. A word with Latin edges is never found inside another.
/// One rule has few words and the first hit answers it, so the runtime's own search does; the automaton that looks for
/// thousands of names at once keeps a table of every character, too much for each of a hundred short lists.
/// </summary>
internal sealed class WordFinder
{
    private readonly SearchValues<string> _any;
    private readonly (string Written, string Folded)[] _words;

    public WordFinder(IEnumerable<string> words)
    {
        _words = [.. words.Select(word => (word, TextFolder.FoldTerm(word))).OrderByDescending(word => word.Item2.Length)];
        _any = SearchValues.Create([.. _words.Select(word => word.Folded)], StringComparison.Ordinal);
    }

    /// <summary>Whether anything of the word is left to search for.</summary>
    public static bool CanFind(string word) => TextFolder.FoldTerm(word) is { Length: > 0 } folded && (folded.Length > 1 || !char.IsAscii(folded[0]));

    /// <summary>The first word that stands in the text, the longest where several begin; null if none does.</summary>
    public WordHit? FindIn(ReadOnlySpan<char> folded)
    {
        for (var at = 0; folded[at..].IndexOfAny(_any) is var ahead and >= 0; at++)
        {
            at += ahead;
            foreach (var word in _words)
                if (folded[at..].StartsWith(word.Folded, StringComparison.Ordinal) && Boundaries.IsWholeWord(folded, at, at + word.Folded.Length))
                    return new WordHit(word.Written, at, word.Folded.Length);
        }
        return null;
    }
}

/// <summary>A word found in folded text.</summary>
internal readonly record struct WordHit(string Word, int Start, int Length);
