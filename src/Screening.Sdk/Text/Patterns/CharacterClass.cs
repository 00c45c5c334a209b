using System.Globalization;

namespace Screening.Text.Patterns;

/// <summary>Which characters may stand at a place.</summary>
/// <param name="Ranges">First and last character of each range, one pair after another.</param>
/// <param name="Families">What is in it besides the ranges.</param>
/// <param name="Negated">Whether it is everything else instead.</param>
internal sealed record CharacterClass(string Ranges, Families Families, bool Negated = false)
{
    /// <summary>Everything but a line break.</summary>
    public static CharacterClass AnyOfLine { get; } = new("\n\n", default, Negated: true);

    public bool Has(char c) => (InRanges(c) || InFamilies(c)) != Negated;

    /// <summary>Letters, marks, decimal digits and connectors such as the underscore: the platform's <c>\w</c>.</summary>
    public static bool IsWord(char c) => char.IsAscii(c)
        ? char.IsAsciiLetterOrDigit(c) || c == '_'
        : char.GetUnicodeCategory(c) is <= UnicodeCategory.NonSpacingMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;

    private bool InRanges(char c)
    {
        for (var i = 0; i < Ranges.Length; i += 2)
            if (c >= Ranges[i] && c <= Ranges[i + 1]) return true;
        return false;
    }

    private bool InFamilies(char c) => Families != default && (Families & FamiliesOf(c)) != 0;

    private static Families FamiliesOf(char c) =>
        (IsWord(c) ? Families.Word : Families.NotWord) |
        (char.IsDigit(c) ? Families.Digit : Families.NotDigit) |
        (char.IsWhiteSpace(c) ? Families.Space : Families.NotSpace);
}

/// <summary>Families of characters that have an escape: <c>\w \W \d \D \s \S</c>.</summary>
[Flags]
internal enum Families
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><c>\w</c>.</summary>
    Word = 1,

    /// <summary><c>\W</c>.</summary>
    NotWord = 2,

    /// <summary><c>\d</c>: decimal digits of any script.</summary>
    Digit = 4,

    /// <summary><c>\D</c>.</summary>
    NotDigit = 8,

    /// <summary><c>\s</c>.</summary>
    Space = 16,

    /// <summary><c>\S</c>.</summary>
    NotSpace = 32,
}
