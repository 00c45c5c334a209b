using Screening.Normalization;
using Screening.Rules;

namespace Screening.Consistency;

/// <summary>
/// Compares a filing with what earlier ones said of the same retail barcode. Numbers that goods may share are left out.
/// A difference is a fact about declarants, not proof: it is shown to a person and never rejects.
/// </summary>
/// <param name="header">The rule's header.</param>
/// <param name="scope">Which earlier filings it looks at.</param>
internal abstract class ConsistencyRule(RuleHeader header, ObservationScope scope) : Rule(header)
{
    protected int MinSellers => scope.MinSellers;

    public void Check(NormalizedFiling filing, IReadOnlyList<BarcodeObservation> history, Report report)
    {
        if (!report.Considers(this) || history.Count == 0) return;
        foreach (var gtin in filing.RetailGtins)
            Compare(filing, gtin, scope.LatestOfEachSeller(filing.Filing, gtin, history, report.AsOf, States), report);
    }

    /// <summary>Whether the observation says anything to compare with; a later filing that is silent does not hide an earlier one.</summary>
    protected abstract bool States(BarcodeObservation observation);

    /// <summary>Compares with the latest observation of each seller; there may be none.</summary>
    protected abstract void Compare(NormalizedFiling filing, string gtin, IReadOnlyList<BarcodeObservation> observations, Report report);

    /// <summary>Reports a difference with the filing's own words.</summary>
    protected void Add(NormalizedFiling filing, string gtin, Evidence words, MessageValues values, Report report, MessageTemplate? message = null) =>
        report.Add(this, values with { Gtin = gtin, Text = words.Text, Field = words.Field, Code = filing.Filing.TariffCode }, [words], message: message);
}
