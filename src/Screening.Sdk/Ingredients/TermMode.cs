using Screening.Text;

namespace Screening.Ingredients;

/// <summary>What must surround a name for it to count.</summary>
internal enum TermMode
{
    /// <summary>Anywhere in any text, though a Latin edge is never inside a word.</summary>
    Anywhere,

    /// <summary>As <see cref="Anywhere"/>, but only in ingredient lists and names: two Han characters are too common in prose.</summary>
    ListsAndNames,

    /// <summary>As <see cref="Anywhere"/>, but letters may touch it: CAS123-31-9. For numbers.</summary>
    Number,

    /// <summary>The number of an additive: E285 anywhere, “E 285” and 285 where nothing else can be meant.</summary>
    Additive,

    /// <summary>A whole run of its script: katakana and short Hangul words are joined to others without spaces.</summary>
    WholeRun,

    /// <summary>A whole ingredient of a list.</summary>
    WholeIngredient,

    /// <summary>A whole ingredient of a list, written in capitals: abbreviations of two to four letters.</summary>
    Abbreviation,
}

/// <summary>The mode a name has when its author states none.</summary>
internal static class TermModes
{
    private const int ShortHangul = 3;

    public static TermMode Of(string folded) => Scripts.Of(folded) switch
    {
        Script.Han when folded.Length == 1 => TermMode.WholeIngredient,
        Script.Han when folded.Length == 2 => TermMode.ListsAndNames,
        Script.Digits => TermMode.Number,
        Script.Kana => TermMode.WholeRun,
        Script.Hangul when folded.Length <= ShortHangul => TermMode.WholeRun,
        Script.Latin when folded.Length <= 2 => TermMode.WholeIngredient,
        _ => TermMode.Anywhere,
    };
}
