using Screening.Text;

namespace Screening.Ingredients.Labels;

/// <summary>Finds context words within a range of a folded text. Edges are judged in the whole text: the end of “cousin” is not Spanish “sin”.</summary>
internal static class ContextWords
{
    /// <summary>The whole word that ends last; null if there is none.</summary>
    public static (string Word, int End)? Last(List<string> words, ReadOnlySpan<char> text, int from, int to)
    {
        (string Word, int End)? last = null;
        foreach (var word in words)
            if (LastOf(word, text, Math.Max(from, last?.End - word.Length ?? 0), to) is var end and >= 0 && (last is null || end > last.Value.End)) last = (word, end);
        return last;
    }

    /// <summary>Whether one of the words stands there.</summary>
    public static bool Any(List<string> words, ReadOnlySpan<char> text, int from, int to)
    {
        foreach (var word in words)
            if (LastOf(word, text, from, to) >= 0) return true;
        return false;
    }

    /// <summary>As <see cref="Any"/>, but for words of a single character, which tell nothing of what they do not touch: 无 is in 无水.</summary>
    public static bool AnyLong(List<string> words, ReadOnlySpan<char> text, int from, int to)
    {
        foreach (var word in words)
            if (word.Length > 1 && LastOf(word, text, from, to) >= 0) return true;
        return false;
    }

    /// <summary>Whether the word that stands here is a whole one.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text, int at, string word) => Boundaries.IsWholeWord(text, at, at + word.Length);

    private static int LastOf(string word, ReadOnlySpan<char> text, int from, int to)
    {
        for (var range = text[from..to]; range.LastIndexOf(word) is var at and >= 0; range = range[..(at + word.Length - 1)])
            if (IsWhole(text, from + at, word)) return from + at + word.Length;
        return -1;
    }
}
