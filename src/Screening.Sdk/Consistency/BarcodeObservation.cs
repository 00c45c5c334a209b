using Screening.Normalization;

namespace Screening;

/// <summary>What an earlier filing said of a barcode. The history given to <see cref="Screener.Screen"/> is a list of these.</summary>
public sealed record BarcodeObservation
{
    /// <summary>The barcode in its canonical form: 14 digits with leading zeros.</summary>
    public required string Gtin { get; init; }

    /// <summary>Id of the filing that said so.</summary>
    public required string FilingId { get; init; }

    /// <summary>When it was filed.</summary>
    public required DateTimeOffset FiledAt { get; init; }

    /// <summary>Who filed it; consensus counts sellers, not filings, so that one big seller cannot define the truth. Absent: all such count as one.</summary>
    public string? SellerId { get; init; }

    /// <summary>Commodity code, digits only.</summary>
    public string? TariffCode { get; init; }

    /// <summary>Price of one declared unit in CNY; absent for other currencies.</summary>
    public decimal? UnitPrice { get; init; }

    /// <summary>Net content of one piece, in <see cref="NetContentUnit"/>.</summary>
    public decimal? NetContent { get; init; }

    /// <summary>Unit of <see cref="NetContent"/>, spelled as in <see cref="Filing.NetContentUnit"/>.</summary>
    public string? NetContentUnit { get; init; }

    /// <summary>Pieces in one sales unit; absent means one.</summary>
    public int? PackCount { get; init; }

    /// <summary>Brand in Chinese, as filed.</summary>
    public string? Brand { get; init; }

    /// <summary>Brand as printed, as filed.</summary>
    public string? BrandOriginal { get; init; }

    /// <summary>Kind of goods as filed.</summary>
    public ProductKind? ProductKind { get; init; }

    /// <summary>
    /// What a filing says of each of its retail barcodes; empty if it has none. Cases, numbers with a fault and numbers that goods may
    /// share (restricted circulation, coupons, serials) are left out: nothing can be compared under them.
    /// </summary>
    /// <param name="filing">The filing.</param>
    /// <param name="filedAt">When it was filed.</param>
    public static IReadOnlyList<BarcodeObservation> From(Filing filing, DateTimeOffset filedAt)
    {
        ArgumentNullException.ThrowIfNull(filing);
        return [.. WrittenBarcode.RetailGtins(BarcodeFields.Read(filing.Barcodes)).Select(gtin => Of(filing, gtin, filedAt))];
    }

    private static BarcodeObservation Of(Filing filing, string gtin, DateTimeOffset filedAt) => new()
    {
        Gtin = gtin,
        FilingId = filing.FilingId,
        FiledAt = filedAt,
        SellerId = filing.SellerId,
        TariffCode = Normalization.TariffCode.From(filing.TariffCode).Digits,
        UnitPrice = filing.Currency == "CNY" ? filing.UnitPrice : null,
        NetContent = filing.NetContent,
        NetContentUnit = filing.NetContentUnit,
        PackCount = filing.PackCount,
        Brand = filing.Brand,
        BrandOriginal = filing.BrandOriginal,
        ProductKind = filing.ProductKind,
    };
}
