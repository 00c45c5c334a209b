namespace Screening.Normalization;

/// <summary>
/// Codes as rules compare them. <c>jp</c>, <c>１２１０</c> and <c>毫升</c> leave no doubt about what is meant;
/// a rule that did not know them would look away, which is just what a dodger wants.
/// </summary>
internal static class CanonicalForm
{
    /// <summary>The filing with its country codes, mode, currency and unit of content in one spelling; the same one if they are already.</summary>
    public static Filing Of(Filing filing)
    {
        var (mode, currency, unit) = (Code(filing.SupervisionMode), Code(filing.Currency), Unit(filing.NetContentUnit));
        var (origin, dispatch, brand) = (Code(filing.OriginCountry), Code(filing.DispatchCountry), Code(filing.BrandCountry));
        if ((mode, currency, unit, origin, dispatch, brand) ==
            (filing.SupervisionMode, filing.Currency, filing.NetContentUnit, filing.OriginCountry, filing.DispatchCountry, filing.BrandCountry)) return filing;
        return filing with { SupervisionMode = mode, Currency = currency!, NetContentUnit = unit, OriginCountry = origin, DispatchCountry = dispatch, BrandCountry = brand };
    }

    private static string? Code(string? written) => written is null || IsCode(written) ? written : Compact(written).ToUpperInvariant();

    private static string? Unit(string? written) => written is null or "g" or "ml" or "piece" ? written : Compact(written).ToLowerInvariant() switch
    {
        "g" or "gr" or "gram" or "grams" or "克" => "g",
        "kg" or "kgs" or "千克" or "公斤" => "kg",
        "mg" or "毫克" => "mg",
        "ml" or "cc" or "毫升" => "ml",
        "l" or "ltr" or "liter" or "litre" or "升" => "l",
        "cl" => "cl",
        "oz" or "ounce" or "盎司" => "oz",
        "floz" or "fl.oz" or "fl.oz." or "液体盎司" => "floz",
        "m" or "米" => "m",
        "piece" or "pieces" or "pcs" or "片" or "粒" or "枚" or "个" => "piece",
        _ => written,
    };

    private static bool IsCode(string written)
    {
        foreach (var c in written)
            if (!char.IsAsciiDigit(c) && !char.IsAsciiLetterUpper(c)) return false;
        return true;
    }

    // Full-width forms lie at a fixed distance from ASCII; an ideographic space is white space.
    private static string Compact(string written) =>
        string.Concat(written.Where(c => !char.IsWhiteSpace(c)).Select(c => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c));
}
