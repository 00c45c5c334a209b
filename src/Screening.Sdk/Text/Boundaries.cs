namespace Screening.Text;

/// <summary>Whether a match in folded text stands alone or inside something longer.</summary>
internal static class Boundaries
{
    /// <summary>
    /// No edge is inside a word of an alphabet or a number. Han, kana and Hangul edges always fit.
    /// A number joined by hyphens to further digits is another number: 52-01-7 is not in 1052-01-78.
    /// </summary>
    public static bool IsWholeWord(ReadOnlySpan<char> text, int start, int end) => EdgesFit(text, start, end, LetterRun.Cyrillic);

    /// <summary>Whether what begins here may begin a whole word.</summary>
    public static bool IsWordStart(ReadOnlySpan<char> text, int start) => !IsJoined(text, start, -1, LetterRun.Cyrillic);

    /// <summary>Whether what ends here may end a whole word.</summary>
    public static bool IsWordEnd(ReadOnlySpan<char> text, int end) => !IsJoined(text, end - 1, 1, LetterRun.Cyrillic);

    /// <summary>As <see cref="IsWholeWord"/>, and no edge is inside a longer run of katakana or Hangul.</summary>
    public static bool IsWholeRun(ReadOnlySpan<char> text, int start, int end) => EdgesFit(text, start, end, LetterRun.Hangul);

    /// <summary>No further digit belongs to the number, directly or behind a hyphen; letters may touch it, as in CAS123-31-9.</summary>
    public static bool IsWholeNumber(ReadOnlySpan<char> text, int start, int end) =>
        end <= start || (!GoesOn(text, start - 1, -1) && !GoesOn(text, end, 1));

    /// <summary>The match is a whole member of a list, though an amount may follow it.</summary>
    public static bool IsWholeIngredient(ReadOnlySpan<char> text, int start, int end) =>
        IsWholeRun(text, start, end) && ListEdges.BeginsAt(text, start) && ListEdges.EndsAt(text, end);

    private static bool EdgesFit(ReadOnlySpan<char> text, int start, int end, LetterRun last) =>
        end <= start || (!IsJoined(text, start, -1, last) && !IsJoined(text, end - 1, 1, last));

    // Whether the character at an edge runs on beyond it.
    private static bool IsJoined(ReadOnlySpan<char> text, int edge, int step, LetterRun last)
    {
        var next = edge + step;
        if ((uint)next >= (uint)text.Length) return false;
        var run = Characters.RunOf(text[edge]);
        if (run == LetterRun.None || run > last) return false;
        if (run == Characters.RunOf(text[next])) return step < 0 || !IsGluedAmount(text, edge);
        return IsDigitAt(text, edge) && text[next] == '-' && IsDigitAt(text, next + step);
    }

    private static bool GoesOn(ReadOnlySpan<char> text, int at, int step) =>
        IsDigitAt(text, at) || ((uint)at < (uint)text.Length && text[at] == '-' && IsDigitAt(text, at + step));

    // hydroquinone2%: an amount without a space. Vitamin b in vitamin b12 has no unit behind it.
    private static bool IsGluedAmount(ReadOnlySpan<char> text, int edge)
    {
        var rest = text[(edge + 1)..];
        return char.IsAsciiLetter(text[edge]) && ListEdges.AmountLength(rest) is var length and > 0 && !rest[..length].Contains(' ');
    }

    private static bool IsDigitAt(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length && char.IsAsciiDigit(text[at]);
}
