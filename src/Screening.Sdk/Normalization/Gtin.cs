using Screening.Rules;

namespace Screening.Normalization;

/// <summary>A global trade item number in its canonical form: 14 digits with leading zeros.</summary>
internal readonly record struct Gtin(string Canonical)
{
    /// <summary>
    /// Numbers that two different goods may share, in the 13-digit form (GS1 prefix table): restricted circulation 02, 04, 20–29, and their
    /// 8-digit kin 0 and 2; 05 and 98–99 coupons and receipts; 951 EPC; 977 serials, whose issues differ. Demonstration numbers (952) stay in:
    /// no real goods carry them, and examples need them.
    /// </summary>
    private static readonly CodeSet Shared =
        new([.. ((string[])["02", "04-05", "20-29", "000000", "000002", "951", "977", "98-99"]).Select(range => CodeRange.Parse(range)!.Value)]);

    /// <summary>0 for a single item, 1 to 8 for a case of them.</summary>
    public char Indicator => Canonical[0];

    /// <summary>The item as its prefix tells: 13 digits. Of a case, the item inside; its last digit is then not a check digit.</summary>
    public string Item => Canonical[1..];

    /// <summary>Whether the number names one retail item, so that filings under it can be compared.</summary>
    public bool IsRetailItem => Indicator == '0' && !Shared.Contains(Item);

    /// <summary>Reads a number of 8, 12, 13 or 14 digits with a right check digit; null for anything else.</summary>
    public static Gtin? Parse(string? text) => Parse(text.AsSpan());

    /// <summary>Reads a number of 8, 12, 13 or 14 digits with a right check digit; null for anything else.</summary>
    public static Gtin? Parse(ReadOnlySpan<char> text)
    {
        if (text.Length is not (8 or 12 or 13 or 14) || text.ContainsAnyExceptInRange('0', '9') || CheckDigitAfter(text[..^1]) != text[^1]) return null;
        Span<char> canonical = stackalloc char[14];
        canonical.Fill('0');
        text.CopyTo(canonical[^text.Length..]);
        return new Gtin(canonical.ToString());
    }

    /// <summary>The check digit that belongs after these digits: weights 3 and 1 alternate from the right.</summary>
    public static char CheckDigitAfter(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++) sum += (digits[i] - '0') * ((digits.Length - i) % 2 == 1 ? 3 : 1);
        return (char)('0' + (10 - sum % 10) % 10);
    }
}
