using System.Globalization;

namespace Screening.Host.Serve;

/// <summary>The tariff line of a commodity code: its first eight digits.</summary>
internal static class TariffLine
{
    private const int Digits = 8;

    /// <summary>The line as a number; null for a code with fewer digits.</summary>
    public static long? Of(string? code)
    {
        var (line, digits) = (0L, 0);
        foreach (var c in code ?? "")
            if (digits < Digits && CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit) (line, digits) = (line * 10 + digit, digits + 1);
        return digits == Digits ? line : null;
    }
}
