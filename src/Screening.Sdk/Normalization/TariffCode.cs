namespace Screening.Normalization;

/// <summary>A commodity code with its levels. Dots and spaces that people write into codes are taken out.</summary>
internal readonly record struct TariffCode
{
    private TariffCode(string? digits, bool isValid) => (Digits, IsValid) = (digits, isValid);

    /// <summary>The digits; null when there is no code or it has other characters.</summary>
    public string? Digits { get; }

    /// <summary>Whether it has 8, 10 or 13 digits.</summary>
    public bool IsValid { get; }

    public string? Line => IsValid ? Digits![..8] : null;

    public string? WithAdditional => IsValid && Digits!.Length >= 10 ? Digits[..10] : null;

    public static TariffCode From(string? written)
    {
        if (string.IsNullOrEmpty(written)) return default;
        var digits = written.AsSpan().ContainsAny(" .")
            ? written.Replace(" ", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal)
            : written;
        return digits.Length > 0 && digits.All(char.IsAsciiDigit) ? new(digits, digits.Length is 8 or 10 or 13) : default;
    }
}
