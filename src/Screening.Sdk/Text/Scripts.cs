namespace Screening.Text;

/// <summary>The script of a term, which decides how it may be searched for.</summary>
internal enum Script
{
    /// <summary>Latin letters, or those of another alphabet that puts spaces between words.</summary>
    Latin,

    /// <summary>Chinese characters.</summary>
    Han,

    /// <summary>Hiragana or katakana.</summary>
    Kana,

    /// <summary>Korean.</summary>
    Hangul,

    /// <summary>No letters but digits, such as a CAS number.</summary>
    Digits,

    /// <summary>Letters of several scripts, or of none of these.</summary>
    Mixed,
}

/// <summary>Tells the script of a term.</summary>
internal static class Scripts
{
    /// <summary>The one script of all letters; digits, spaces and signs count only where there are no letters.</summary>
    public static Script Of(string folded)
    {
        Script? found = null;
        foreach (var c in folded)
            if (OfLetter(c) is { } script)
            {
                if (found is not null && found != script) return Script.Mixed;
                found = script;
            }
        return found ?? (folded.AsSpan().ContainsAnyInRange('0', '9') ? Script.Digits : Script.Mixed);
    }

    private static Script? OfLetter(char c) => c switch
    {
        _ when Characters.IsAlphabetic(c) => Script.Latin,
        _ when Characters.IsHan(c) => Script.Han,
        _ when Characters.IsHiragana(c) || Characters.IsKatakana(c) => Script.Kana,
        _ when Characters.IsHangul(c) => Script.Hangul,
        _ when char.IsLetter(c) || char.IsSurrogate(c) => Script.Mixed,
        _ => null,
    };
}
