using Screening.Text;

namespace Screening.Ingredients;

/// <summary>Whether the name of a substance, as the submitter wrote it, was made to look otherwise to a machine than to a reader.</summary>
internal static class Disguise
{
    private const char SoftHyphen = '\u00AD';

    // Hyphenation leaves two letters on either side.
    private const int LeftByHyphenation = 2;

    /// <summary>Whether the words hold a character that nobody sees between two letters, or a word of two alphabets.</summary>
    public static bool IsIn(ReadOnlySpan<char> words)
    {
        for (var at = 0; at < words.Length; at++)
            if (IsHidden(words[at]) ? IsBetweenLetters(words, at) && !IsHyphenation(words, at) : IsOfTwoAlphabets(words, at)) return true;
        return false;
    }

    // Zero-width marks, marks of direction, and the soft hyphen. Variation selectors choose a form of Han and are honest.
    private static bool IsHidden(char c) => c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF' or SoftHyphen;

    // Beside spaces and signs such marks guide the breaking and the direction of lines; joiners are part of how Indic and Arabic are written.
    private static bool IsBetweenLetters(ReadOnlySpan<char> words, int at)
    {
        var (before, after) = (at - 1, at + 1);
        while (before >= 0 && IsHidden(words[before])) before--;
        while (after < words.Length && IsHidden(words[after])) after++;
        return before >= 0 && after < words.Length && NeedsNoJoiner(words[before]) && NeedsNoJoiner(words[after]);
    }

    private static bool NeedsNoJoiner(char c) =>
        char.IsDigit(c) || Characters.IsAlphabetic(c) || Characters.IsHan(c) || Characters.IsHiragana(c) || Characters.IsKatakana(c) || Characters.IsHangul(c);

    private static bool IsHyphenation(ReadOnlySpan<char> words, int at) =>
        words[at] == SoftHyphen && Letters(words[(at + 1)..]) >= LeftByHyphenation && LettersBefore(words[..at]) >= LeftByHyphenation;

    private static int Letters(ReadOnlySpan<char> words)
    {
        var count = 0;
        while (count < words.Length && Characters.IsAlphabetic(words[count])) count++;
        return count;
    }

    private static int LettersBefore(ReadOnlySpan<char> words)
    {
        var count = 0;
        while (count < words.Length && Characters.IsAlphabetic(words[^(count + 1)])) count++;
        return count;
    }

    // The letter must be drawn like the Latin one it stands for; α in front of a name is chemistry.
    private static bool IsOfTwoAlphabets(ReadOnlySpan<char> words, int at)
    {
        if (Characters.RunOf(words[at]) is not (LetterRun.Greek or LetterRun.Cyrillic) || FoldingTable.Instance.LookAlike(words[at]) is null) return false;
        var isFirst = at == 0 || !Characters.IsAlphabetic(words[at - 1]);
        return (!isFirst && Characters.IsLatin(words[at - 1]))
            || (at + 1 < words.Length && Characters.IsLatin(words[at + 1]) && !(isFirst && Characters.IsGreek(words[at]) && char.IsLower(words[at])));
    }
}
