using Screening.Normalization;
using Screening.Rules;

namespace Screening.Consistency;

/// <summary>The same barcode was filed as another kind of goods, such as cosmetics and now food.</summary>
internal sealed class ProductKindRule(RuleHeader header, ObservationScope scope) : ConsensusRule<ProductKind>(header, scope)
{
    protected override ProductKind? Of(BarcodeObservation observation) => observation.ProductKind;

    protected override ProductKind? Of(Filing filing) => filing.ProductKind;

    protected override bool Same(ProductKind a, ProductKind b) => a == b;

    protected override string Words(ProductKind value) => CamelCase.Of(value);

    protected override void Report(NormalizedFiling filing, string gtin, ProductKind mine, ProductKind consensus, Report report)
    {
        var written = Words(mine);
        var values = new MessageValues { Previous = Words(consensus), Value = written };
        Add(filing, gtin, new Evidence("productKind", 0, written.Length, written, Words(consensus)), values, report);
    }
}
