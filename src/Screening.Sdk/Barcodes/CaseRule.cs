using Screening.Normalization;
using Screening.Rules;

namespace Screening.Barcodes;

/// <summary>
/// The number is that of a case (GTIN-14 with indicator 1 to 8). The item inside has another number, which the case only suggests:
/// customs want that of the smallest retail pack.
/// </summary>
internal sealed class CaseRule(RuleHeader header) : BarcodeRule(header)
{
    protected override void CheckOne(in WrittenBarcode barcode, NormalizedFiling filing, Report report)
    {
        if (barcode.Gtin is not { Indicator: not '0' } gtin) return;
        var digits = gtin.Canonical.AsSpan(1, 12);
        Add(barcode, filing, report, new MessageValues { Value = $"{digits}{Gtin.CheckDigitAfter(digits)}" });
    }
}
