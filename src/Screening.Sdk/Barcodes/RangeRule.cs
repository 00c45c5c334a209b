using Screening.Normalization;
using Screening.Rules;

namespace Screening.Barcodes;

/// <summary>The number lies in one of the given ranges of its 13-digit form; of a case, the item inside is asked.</summary>
/// <param name="header">The rule's header.</param>
/// <param name="ranges">Prefixes; those of a GTIN-8 begin with five zeros.</param>
/// <param name="notOrigins">Countries of origin whose goods may carry such numbers; an absent origin is not asked about either.</param>
internal sealed class RangeRule(RuleHeader header, CodeSet ranges, IReadOnlyList<string> notOrigins) : BarcodeRule(header)
{
    protected override void CheckOne(in WrittenBarcode barcode, NormalizedFiling filing, Report report)
    {
        if (barcode.Gtin is not { } gtin || AllowsOrigin(filing.Filing.OriginCountry)) return;
        foreach (var range in ranges.Ranges)
        {
            if (!range.Contains(gtin.Item)) continue;
            var prefix = gtin.Item[..range.From.Length];
            Add(barcode, filing, report, new MessageValues { Term = prefix, Value = prefix });
            return;
        }
    }

    private bool AllowsOrigin(string? origin) => notOrigins.Count > 0 && (origin is null || notOrigins.Contains(origin, StringComparer.Ordinal));
}
