using System.Buffers;

namespace Screening.Normalization;

/// <summary>Tells what one code is, once spaces, hyphens and full-width forms are gone.</summary>
internal static class BarcodeDigits
{
    private static readonly SearchValues<char> DigitsAndLookAlikes = SearchValues.Create("0123456789OoIl");
    private static readonly SearchValues<char> DigitsAndPoint = SearchValues.Create("0123456789.");

    /// <summary>The item number, or why there is none.</summary>
    public static (Gtin? Gtin, BarcodeFault? Fault) Read(ReadOnlySpan<char> code)
    {
        if (!code.ContainsAnyExcept('0')) return (null, BarcodeFault.AllZeros);
        if (code.Length == 8 && IsUpcE(code)) return (null, BarcodeFault.UpcE);
        if (Gtin.Parse(code) is { } gtin) return gtin.Indicator == '9' ? (null, BarcodeFault.VariableMeasure) : (gtin, null);
        if (IsJoined(code)) return (null, BarcodeFault.Joined);
        if (ElementString.UnmarkedGtin(code) is { Length: > 0 } item) return Read(item);
        return (null, code.ContainsAnyExceptInRange('0', '9') ? FaultOfLetters(code) : FaultOfDigits(code));
    }

    /// <summary>The 12 digits of a UPC in its short form; the sixth of its digits says where the zeros were.</summary>
    public static string ExpandUpcE(ReadOnlySpan<char> code) => code[6] switch
    {
        '0' or '1' or '2' => $"{code[..3]}{code[6]}0000{code[3..6]}{code[7]}",
        '3' => $"{code[..4]}00000{code[4..6]}{code[7]}",
        '4' => $"{code[..5]}00000{code[5]}{code[7]}",
        _ => $"{code[..6]}0000{code[6..]}",
    };

    // A short UPC begins with 0 or 1, and its check digit is that of its long form.
    private static bool IsUpcE(ReadOnlySpan<char> code) => code[0] is '0' or '1' && Gtin.Parse(ExpandUpcE(code)) is not null;

    private static BarcodeFault FaultOfDigits(ReadOnlySpan<char> code) => code.Length switch
    {
        8 or 12 or 13 or 14 => BarcodeFault.CheckDigit,
        11 => BarcodeFault.ElevenDigits,
        10 when IsIsbn10(code) => BarcodeFault.Isbn10,
        _ => BarcodeFault.Length,
    };

    private static bool IsJoined(ReadOnlySpan<char> code)
    {
        foreach (var first in (ReadOnlySpan<int>)[8, 12, 13, 14])
            if (code.Length > first && Gtin.Parse(code[..first]) is not null && Gtin.Parse(code[first..]) is not null) return true;
        return false;
    }

    private static BarcodeFault FaultOfLetters(ReadOnlySpan<char> code)
    {
        if (code.Length == 10 && IsIsbn10(code)) return BarcodeFault.Isbn10;
        if (code.Length == 10 && (code.StartsWith("B0") || code.StartsWith("X00")) && code.ContainsAnyExceptInRange('0', '9') && IsAlphanumeric(code))
            return BarcodeFault.MarketplaceCode;
        if (IsScientific(code)) return BarcodeFault.Scientific;
        if (IsDecimal(code)) return BarcodeFault.DecimalPoint;
        return code.Length is 8 or 12 or 13 or 14 && !code.ContainsAnyExcept(DigitsAndLookAlikes) && code.ContainsAnyInRange('0', '9')
            ? BarcodeFault.LetterForDigit
            : BarcodeFault.NotANumber;
    }

    private static bool IsScientific(ReadOnlySpan<char> code)
    {
        var e = code.IndexOfAny('E', 'e');
        return e > 0 && e < code.Length - 1 && !code[..e].ContainsAnyExcept(DigitsAndPoint)
            && !code[(e + 1)..].TrimStart('+').ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsDecimal(ReadOnlySpan<char> code)
    {
        var point = code.IndexOf('.');
        return point > 0 && !code[..point].ContainsAnyExceptInRange('0', '9') && !code[(point + 1)..].ContainsAnyExcept('0');
    }

    private static bool IsAlphanumeric(ReadOnlySpan<char> code)
    {
        foreach (var c in code)
            if (!char.IsAsciiLetterOrDigit(c)) return false;
        return true;
    }

    // Weights 10 to 1; X stands for a last digit of ten.
    private static bool IsIsbn10(ReadOnlySpan<char> code)
    {
        if (code[..9].ContainsAnyExceptInRange('0', '9') || !(char.IsAsciiDigit(code[9]) || code[9] is 'X' or 'x')) return false;
        var sum = char.IsAsciiDigit(code[9]) ? code[9] - '0' : 10;
        for (var i = 0; i < 9; i++) sum += (10 - i) * (code[i] - '0');
        return sum % 11 == 0;
    }
}
