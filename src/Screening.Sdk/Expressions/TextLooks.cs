using Screening.Text;

namespace Screening.Expressions;

/// <summary>What can be told of a text by looking at its characters.</summary>
internal static class TextLooks
{
    /// <summary>Whether a text has Chinese characters, and no kana or Hangul that would make them Japanese or Korean. Foreign brand names may stand beside them.</summary>
    public static bool IsChinese(string? text)
    {
        var han = false;
        foreach (var c in text ?? "")
        {
            if (IsKana(c) || Characters.IsHangul(c)) return false;
            han |= Characters.IsHan(c);
        }
        return han;
    }

    // The long-vowel mark stands in Chinese names as a dash.
    private static bool IsKana(char c) =>
        Characters.IsHiragana(c) || (Characters.IsKatakana(c) && c != Characters.LongMark) || c is >= '\uFF66' and <= '\uFF9D' and not '\uFF70';
}
