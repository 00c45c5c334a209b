namespace Screening.Normalization;

/// <summary>The net content of one sales unit in one measure, so that figures of different filings can be compared.</summary>
internal static class NetContent
{
    /// <summary>Grams in one sales unit; null where the content is absent or not a weight.</summary>
    public static decimal? Grams(Filing filing) => In(filing, "g");

    /// <summary>Millilitres in one sales unit; null where the content is absent or not a volume.</summary>
    public static decimal? Millilitres(Filing filing) => In(filing, "ml");

    /// <summary>Tablets or sheets in one sales unit where the content is counted, else its packs; null where neither is stated.</summary>
    public static decimal? Pieces(Filing filing) =>
        filing.NetContentUnit == "piece" ? filing.NetContent * Packs(filing) : filing.PackCount ?? One(filing);

    private static int? One(Filing filing) => filing.NetContent is null ? null : 1;

    private static decimal Packs(Filing filing) => filing.PackCount ?? 1;

    private static decimal? In(Filing filing, string unit) =>
        ContentUnit.Of(filing.NetContentUnit) is { } known && known.Base == unit ? filing.NetContent * Packs(filing) * known.Factor : null;
}
