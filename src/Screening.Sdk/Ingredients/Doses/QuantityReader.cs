using System.Globalization;
using Screening.Text;

namespace Screening.Ingredients.Doses;

/// <summary>Finds the quantities in a text.</summary>
internal sealed class QuantityReader(DoseWords words)
{
    private const int LongestNumber = 12;

    /// <summary>All of them from left to right; where words overlap, the longest from the left.</summary>
    public List<Quantity> In(ReadOnlySpan<char> text)
    {
        var found = new List<Quantity>();
        Find(words.Units, DoseUnit.Piece, text, found);
        Find(words.Servings, DoseUnit.Serving, text, found);
        Find(words.Days, DoseUnit.Day, text, found);
        Find(words.Unless, DoseUnit.Nothing, text, found);
        Find(words.Weights, DoseUnit.Weight, text, found);
        foreach (var (word, times) in words.Times) Find([word], DoseUnit.Serving, text, found, times);
        found.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        var end = 0;
        found.RemoveAll(quantity => quantity.Start < end || (end = quantity.End) < 0);
        found.RemoveAll(quantity => quantity.Unit == DoseUnit.Nothing);
        return found;
    }

    private void Find(IEnumerable<string> known, DoseUnit unit, ReadOnlySpan<char> text, List<Quantity> found, decimal? count = null)
    {
        foreach (var word in known)
            for (var from = 0; text[from..].IndexOf(word) is var at and >= 0; from += at + 1)
                if (Boundaries.IsWholeWord(text, from + at, from + at + word.Length) || IsBehindNumber(text, from + at, word))
                    found.Add(Counted(unit, text, from + at, from + at + word.Length, count));
    }

    // 2tablets: the number may touch the word.
    private static bool IsBehindNumber(ReadOnlySpan<char> text, int start, string word) =>
        start > 0 && char.IsAsciiDigit(text[start - 1]) && Boundaries.IsWordEnd(text, start + word.Length);

    private Quantity Counted(DoseUnit unit, ReadOnlySpan<char> text, int start, int end, decimal? count)
    {
        var before = text[..start].TrimEnd(' ');
        if (count is { } times) return new Quantity(unit, times, true, start, end);
        if (NumberAt(before) is { } number) return new Quantity(unit, number.Value, true, number.Start, end);
        return new Quantity(unit, 1, false, start, end);
    }

    // The number at the end of a text, 1-2 being two.
    private (decimal Value, int Start)? NumberAt(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && text.Length - start < LongestNumber && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '.' or '-' or '~')) start--;
        var written = text[start..];
        var upper = written[(written.LastIndexOfAny('-', '~') + 1)..];
        if (decimal.TryParse(upper, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value > 0) return (value, start);
        foreach (var (word, number) in words.Numbers)
            if (text.EndsWith(word, StringComparison.Ordinal) && Boundaries.IsWordStart(text, text.Length - word.Length)) return (number, text.Length - word.Length);
        return null;
    }
}
