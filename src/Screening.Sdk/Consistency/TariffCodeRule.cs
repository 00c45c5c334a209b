using Screening.Normalization;
using Screening.Rules;

namespace Screening.Consistency;

/// <summary>The same barcode was classified elsewhere (同条码不同归类), at the level of 4, 6, 8 or 10 digits.</summary>
/// <param name="header">The rule's header.</param>
/// <param name="scope">Which earlier filings it looks at.</param>
/// <param name="digits">How many digits must agree; shorter codes are not compared.</param>
internal sealed class TariffCodeRule(RuleHeader header, ObservationScope scope, int digits) : ConsensusRule<TariffPrefix>(header, scope)
{
    protected override TariffPrefix? Of(BarcodeObservation observation) => Of(observation.TariffCode);

    protected override TariffPrefix? Of(Filing filing) => Of(filing.TariffCode);

    protected override bool Same(TariffPrefix a, TariffPrefix b) => a == b;

    protected override string Words(TariffPrefix value) => value.Digits;

    protected override void Report(NormalizedFiling filing, string gtin, TariffPrefix mine, TariffPrefix consensus, Report report)
    {
        var written = filing.Filing.TariffCode!;
        var values = new MessageValues { Previous = consensus.Digits, Value = mine.Digits };
        Add(filing, gtin, new Evidence("tariffCode", 0, written.Length, written, consensus.Digits), values, report);
    }

    private TariffPrefix? Of(string? code) =>
        TariffCode.From(code) is { IsValid: true, Digits: { } all } && all.Length >= digits ? new TariffPrefix(all[..digits]) : null;
}

/// <summary>The first digits of a tariff code.</summary>
internal readonly record struct TariffPrefix(string Digits);
