namespace Screening.Normalization;

/// <summary>The net content of one sales unit in one measure, so that figures of different filings can be compared.</summary>
internal static class NetContent
{
    /// <summary>Grams in one sales unit; null where the content is absent or not a weight.</summary>
    public static decimal? Grams(Filing filing) => filing.NetContent * Packs(filing) * GramsIn(filing.NetContentUnit);

    /// <summary>Millilitres in one sales unit; null where the content is absent or not a volume.</summary>
    public static decimal? Millilitres(Filing filing) => filing.NetContent * Packs(filing) * MillilitresIn(filing.NetContentUnit);

    /// <summary>Tablets or sheets in one sales unit where the content is counted, else its packs; null where neither is stated.</summary>
    public static decimal? Pieces(Filing filing) =>
        filing.NetContentUnit == "piece" ? filing.NetContent * Packs(filing) : filing.PackCount ?? One(filing);

    private static int? One(Filing filing) => filing.NetContent is null ? null : 1;

    private static decimal Packs(Filing filing) => filing.PackCount ?? 1;

    // The avoirdupois ounce and the fluid ounce of the United States, which labels in both systems mean.
    private static decimal? GramsIn(string? unit) => unit switch
    {
        "g" => 1m,
        "kg" => 1000m,
        "mg" => 0.001m,
        "oz" => 28.349523125m,
        _ => null,
    };

    private static decimal? MillilitresIn(string? unit) => unit switch
    {
        "ml" => 1m,
        "l" => 1000m,
        "cl" => 10m,
        "floz" => 29.5735295625m,
        _ => null,
    };
}
