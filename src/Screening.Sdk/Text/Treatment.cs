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

    /// <summary>ー, which after anything but kana and Han is a badly typed hyphen.</summary>
    LongMark,

    /// <summary>A raised digit: part of a formula, or the mark of a footnote.</summary>
    Raised,

    /// <summary>A vowel or final consonant of a Hangul syllable.</summary>
    Jamo,

    /// <summary>Write several characters.</summary>
    Expand,

    /// <summary>Write a Greek or Cyrillic letter, which may be a disguise.</summary>
    Foreign,

    /// <summary>Half of a character beyond the basic plane.</summary>
    Surrogate,
}
