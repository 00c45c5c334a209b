namespace Screening.Tests.Consistency;

/// <summary>Filings of one barcode and what earlier ones said of it.</summary>
internal static class History
{
    public const string Gtin = "09521234567899";

    public static readonly Filing Filing = Some.Filing() with
    {
        SellerId = "Z",
        Barcodes = ["9521234567899"],
        TariffCode = "3304990039",
        UnitPrice = 100m,
        NetContent = 100m,
        NetContentUnit = "ml",
        Brand = "示例",
        ProductKind = ProductKind.Cosmetic,
    };

    /// <summary>The same as <see cref="Filing"/> says, by this seller.</summary>
    public static BarcodeObservation Of(string? seller, int daysAgo = 10) => new()
    {
        Gtin = Gtin,
        FilingId = $"E-{seller}-{daysAgo}",
        FiledAt = Some.Day.AddDays(-daysAgo),
        SellerId = seller,
        TariffCode = "3304990039",
        UnitPrice = 100m,
        NetContent = 100m,
        NetContentUnit = "ml",
        Brand = "示例",
        ProductKind = ProductKind.Cosmetic,
    };
}
