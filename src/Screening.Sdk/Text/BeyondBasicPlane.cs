namespace Screening.Text;

/// <summary>Characters that need two UTF-16 units: the few that imitate Latin letters, and those that nobody sees.</summary>
internal static class BeyondBasicPlane
{
    /// <summary>The small letter or digit behind a mathematical, circled or squared one; null if it is none.</summary>
    public static char? ToLatin(int code) => code switch
    {
        // Mathematical alphabets stand one after the other, twenty-six capitals and twenty-six small letters each.
        >= 0x1D400 and <= 0x1D6A3 => (char)('a' + (code - 0x1D400) % 26),
        >= 0x1D7CE and <= 0x1D7FF => (char)('0' + (code - 0x1D7CE) % 10),
        >= 0x1F130 and <= 0x1F149 => (char)('a' + code - 0x1F130),
        >= 0x1F150 and <= 0x1F169 => (char)('a' + code - 0x1F150),
        >= 0x1F170 and <= 0x1F189 => (char)('a' + code - 0x1F170),
        _ => null,
    };

    /// <summary>Tag characters and the supplementary variation selectors, and format controls of shorthand and music.</summary>
    public static bool IsInvisible(int code) => code is (>= 0xE0000 and <= 0xE0FFF) or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A);
}
