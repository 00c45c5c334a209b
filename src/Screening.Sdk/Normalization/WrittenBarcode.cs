namespace Screening.Normalization;

/// <summary>One code in a barcode field. Without a number and without a fault it declares that the goods carry none (无GTIN).</summary>
/// <param name="Index">Which of the filing's barcodes it stands in.</param>
/// <param name="Start">Offset of its first character there.</param>
/// <param name="Length">How many characters it takes as written.</param>
/// <param name="Code">What is left of it without spaces, hyphens and full-width forms; the canonical form if it is an item number.</param>
/// <param name="Fault">Why it is no item number; null if it is one or declares that there is none.</param>
/// <param name="IsGtin">Whether it is an item number.</param>
internal readonly record struct WrittenBarcode(int Index, int Start, int Length, string Code, BarcodeFault? Fault, bool IsGtin)
{
    /// <summary>The item number; null if it is none.</summary>
    public Gtin? Gtin => IsGtin ? new Gtin(Code) : null;

    /// <summary>Whether the submitter declares that the goods carry no barcode.</summary>
    public bool DeclaresNone => !IsGtin && Fault is null;

    /// <summary>The canonical numbers of retail items, each once, in the order of the filing.</summary>
    public static IEnumerable<string> RetailGtins(IEnumerable<WrittenBarcode> barcodes) =>
        barcodes.Where(barcode => barcode.Gtin is { IsRetailItem: true }).Select(barcode => barcode.Code).Distinct(StringComparer.Ordinal);

    /// <summary>The submitter's own words.</summary>
    public Evidence Evidence(Filing filing, string term) =>
        new(FieldNames.Barcode(Index), Start, Length, filing.Barcodes[Index].Substring(Start, Length), term);
}
