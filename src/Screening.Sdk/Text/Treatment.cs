namespace Screening.Text;

/// <summary>What folding has to do with a character.</summary>
internal enum Treatment : byte
{
    /// <summary>Write what it folds to.</summary>
    Write,

    /// <summary>A space: written only where it separates something.</summary>
    Space,

    /// <summary>A line break.</summary>
    Line,

    /// <summary>Drop it.</summary>
    Drop,

    /// <summary>An accent of the letter before it.</summary>
    Accent,

    /// <summary>The voiced or half-voiced mark of the kana before it.</summary>
    Voiced,

    /// <summary>A small kana: one syllable with the kana before it (ブァ), or a large one typed small.</summary>
    SmallKana,

    /// <summary>ー, which after anything but kana and Han is a badly typed hyphen.</summary>
    LongMark,

    /// <summary>A raised digit: part of a formula, or the mark of a footnote.</summary>
    Raised,

    /// <summary>A vowel or final consonant of a Hangul syllable.</summary>
    Jamo,

    /// <summary>칠, which after some syllables is an old spelling of 틸.</summary>
    Syllable,

    /// <summary>Write several characters.</summary>
    Expand,

    /// <summary>Write a Greek or Cyrillic letter, which may be a disguise.</summary>
    Foreign,

    /// <summary>Half of a character beyond the basic plane.</summary>
    Surrogate,

    /// <summary>A semicolon or a closing angle bracket, which may end an HTML entity or tag.</summary>
    MarkupEnd,
}
