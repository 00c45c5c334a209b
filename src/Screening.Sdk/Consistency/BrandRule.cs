using Screening.Normalization;
using Screening.Rules;

namespace Screening.Consistency;

/// <summary>The same barcode was filed under another brand: a misused barcode.</summary>
internal sealed class BrandRule(RuleHeader header, ObservationScope scope) : ConsensusRule<BrandNames>(header, scope)
{
    protected override BrandNames? Of(BarcodeObservation observation) => BrandNames.From(observation.Brand, observation.BrandOriginal);

    protected override BrandNames? Of(Filing filing) => BrandNames.From(filing.Brand, filing.BrandOriginal);

    protected override bool Same(BrandNames a, BrandNames b) => !a.Contradicts(b);

    protected override string Words(BrandNames value) => value.ToString();

    protected override void Report(NormalizedFiling filing, string gtin, BrandNames mine, BrandNames consensus, Report report)
    {
        var field = string.IsNullOrWhiteSpace(filing.Filing.Brand) ? "brandOriginal" : "brand";
        var written = (field == "brand" ? filing.Filing.Brand : filing.Filing.BrandOriginal)!;
        var values = new MessageValues { Previous = consensus.ToString(), Value = mine.ToString() };
        Add(filing, gtin, new Evidence(field, 0, written.Length, written, consensus.ToString()), values, report);
    }
}
