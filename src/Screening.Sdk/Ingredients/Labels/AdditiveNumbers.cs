using Screening.Text;

namespace Screening.Ingredients.Labels;

/// <summary>
/// Whether the number of an additive is one. E285 says so itself. “E 285” may be a postcode, a model or vitamin E, and 285 anything:
/// they need a list, or a class of additives in front: preservative (282, 285).
/// </summary>
internal sealed class AdditiveNumbers(TextContexts contexts)
{
    private const int Reach = 80;
    private const int LongestNumber = 9;
    private static readonly string[] Vitamins = ["vitamin", "vitamine", "vitamina", "维生素", "维他命", "ビタミン", "비타민"];

    /// <summary>Whether the number stands alone, and is neither an amount nor behind “vitamin”.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text, int start, int end)
    {
        if (!Boundaries.IsWholeWord(text, start, end) || text[end..].StartsWith('%')) return false;
        var figure = start + Math.Max(0, text[start..end].IndexOfAnyInRange('0', '9'));
        return ListEdges.AmountLength(text[figure..]) == 0 && !IsVitamin(text[..start].TrimEnd(" -"));
    }

    /// <summary>Whether it is meant as an additive here.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="start">Where the spelling begins.</param>
    /// <param name="inList">Whether it stands in a list.</param>
    public bool AreMeant(ReadOnlySpan<char> text, int start, bool inList) =>
        char.IsAsciiDigit(text[start]) ? inList && IsBehindClass(text[..start])
        : !text[start..].StartsWith("e ") || inList || IsBehindClass(text[..start]);

    private static bool IsVitamin(ReadOnlySpan<char> before)
    {
        foreach (var word in Vitamins)
            if (before.EndsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }

    // Between the class and the number stand nothing but other numbers.
    private bool IsBehindClass(ReadOnlySpan<char> before)
    {
        for (var least = before.Length - Reach; before.Length > Math.Max(0, least);)
        {
            before = before.TrimEnd(" ,、&/([:");
            if (EndsWithClass(before)) return true;
            var word = before[..^LengthOfLastWord(before)];
            if (word.Length == before.Length || !IsNumberOrJoin(before[word.Length..])) return false;
            before = word;
        }
        return false;
    }

    private bool EndsWithClass(ReadOnlySpan<char> before)
    {
        foreach (var word in contexts.AdditiveClasses)
            if (before.EndsWith(word, StringComparison.Ordinal) && Boundaries.IsWordStart(before, before.Length - word.Length)) return true;
        return false;
    }

    private static int LengthOfLastWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiLetterOrDigit(text[^(length + 1)])) length++;
        return length;
    }

    private static bool IsNumberOrJoin(ReadOnlySpan<char> word) =>
        word is "and" or "e" or "ins" or "sin" || (word.Length <= LongestNumber && word.ContainsAnyInRange('0', '9'));
}
