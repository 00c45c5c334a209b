namespace Screening.Host.Api;

/// <summary>A barcode in an address or a query.</summary>
internal static class RetailBarcode
{
    /// <summary>What is wrong with a text that is none.</summary>
    public const string Expected = "is not a retail barcode of 8, 12, 13 or 14 digits with a right check digit";

    /// <summary>Its canonical form of 14 digits; null if filings under it cannot be compared.</summary>
    public static string? Canonical(string text) =>
        BarcodeObservation.From(new Filing { FilingId = "-", Barcodes = [text] }, default) is [var observation] ? observation.Gtin : null;
}
