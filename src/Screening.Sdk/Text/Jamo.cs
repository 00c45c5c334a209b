namespace Screening.Text;

/// <summary>Puts Hangul syllables together from their parts, by the arithmetic of the Unicode standard, and knows one old spelling.</summary>
internal static class Jamo
{
    private const int Vowels = 21;
    private const int Finals = 28;
    /// <summary>The syllable with which the names of methyl and ethyl used to end.</summary>
    public const char OldSpelling = '칠';

    /// <summary>The syllable with which they end today.</summary>
    public const char NewSpelling = '틸';

    private const char FirstSyllable = '가';

    /// <summary>A consonant and a vowel, or an open syllable and a final consonant, as one syllable; null if they make none.</summary>
    public static char? Compose(char last, char next)
    {
        var (lead, vowel, final) = (last - '\u1100', next - '\u1161', next - '\u11A7');
        if (lead is >= 0 and < 19 && vowel is >= 0 and < Vowels) return (char)(FirstSyllable + ((lead * Vowels) + vowel) * Finals);
        var isOpen = last is >= FirstSyllable and <= '\uD7A3' && (last - FirstSyllable) % Finals == 0;
        return isOpen && final is > 0 and < Finals ? (char)(last + final) : null;
    }

    /// <summary>Whether these are 메칠 or 에칠, which are spelled 메틸 and 에틸 today.</summary>
    public static bool IsOldSpelling(char first, char second) => second == OldSpelling && first is ('메' or '에');
}
