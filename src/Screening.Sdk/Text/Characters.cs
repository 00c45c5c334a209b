namespace Screening.Text;

/// <summary>A kind of letter that runs on: an edge between two of the same kind is inside a word.</summary>
internal enum LetterRun
{
    /// <summary>No letter, or one of a script whose words have no edges to look for: Han, hiragana, and scripts that labels here seldom use.</summary>
    None,

    /// <summary>Latin letters and digits.</summary>
    Latin,

    /// <summary>Greek letters. They stand glued to Latin words as prefixes, so they are a run of their own.</summary>
    Greek,

    /// <summary>Cyrillic letters.</summary>
    Cyrillic,

    /// <summary>Katakana with the long mark.</summary>
    Katakana,

    /// <summary>Hangul syllables and letters.</summary>
    Hangul,
}

/// <summary>Which script a character belongs to. Ranges of Unicode blocks; folded text needs no finer ones.</summary>
internal static class Characters
{
    /// <summary>The prolonged sound mark of katakana.</summary>
    public const char LongMark = 'ー';

    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '々' or '〇';

    public static bool IsHiragana(char c) => c is (>= 'ぁ' and <= 'ゖ') or 'ゝ' or 'ゞ';

    public static bool IsKatakana(char c) => c is (>= 'ァ' and <= 'ヺ') or LongMark or 'ヽ' or 'ヾ' or (>= '\u31F0' and <= '\u31FF');

    /// <summary>Whether a kana is written small: ァ ィ ゥ ェ ォ ッ ャ ュ ョ ヮ. Each stands before its large form.</summary>
    public static bool IsSmallKana(char c) => c is 'ァ' or 'ィ' or 'ゥ' or 'ェ' or 'ォ' or 'ッ' or 'ャ' or 'ュ' or 'ョ' or 'ヮ';

    public static char LargeKana(char small) => (char)(small + 1);

    public static bool IsHangul(char c) => c is (>= '가' and <= '\uD7A3') or (>= '\u1100' and <= '\u11FF') or (>= '\u3131' and <= '\u318E');

    public static bool IsLatin(char c) =>
        char.IsAsciiLetter(c) || (c is (>= '\u00C0' and <= '\u02AF') or (>= '\u1E00' and <= '\u1EFF') or (>= '\uA722' and <= '\uA7FF') && c is not '×' and not '÷');

    public static bool IsGreek(char c) => c is (>= '\u0386' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF');

    public static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u052F';

    /// <summary>Whether the character belongs to a script whose words have spaces between them.</summary>
    public static bool IsAlphabetic(char c) => IsLatin(c) || IsGreek(c) || IsCyrillic(c);

    public static LetterRun RunOf(char c) => c switch
    {
        < '\u0080' => char.IsAsciiLetterOrDigit(c) ? LetterRun.Latin : LetterRun.None,
        _ when IsLatin(c) => LetterRun.Latin,
        _ when IsGreek(c) => LetterRun.Greek,
        _ when IsCyrillic(c) => LetterRun.Cyrillic,
        _ when IsKatakana(c) => LetterRun.Katakana,
        _ when IsHangul(c) => LetterRun.Hangul,
        _ => LetterRun.None,
    };
}
