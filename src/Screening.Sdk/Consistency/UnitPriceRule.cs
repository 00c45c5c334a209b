using System.Globalization;
using Screening.Normalization;
using Screening.Rules;

namespace Screening.Consistency;

/// <summary>
/// The price per gram, millilitre, metre or piece is far from what other sellers declared for the same barcode (同条码不同价格).
/// Gifts, declared at zero, and other currencies are not compared.
/// </summary>
/// <param name="header">The rule's header.</param>
/// <param name="scope">Which earlier filings it looks at.</param>
/// <param name="low">Below this share of the median a price is far off whatever the spread.</param>
/// <param name="high">Above this multiple of the median.</param>
/// <param name="deviation">Robust deviations from the median above which a price is far off, where there are enough prices.</param>
internal sealed class UnitPriceRule(RuleHeader header, ObservationScope scope, decimal low, decimal high, double deviation)
    : ConsistencyRule(header, scope)
{
    protected override bool States(BarcodeObservation observation) => PriceOf(observation) is not null;

    protected override void Compare(NormalizedFiling filing, string gtin, IReadOnlyList<BarcodeObservation> observations, Report report)
    {
        if (filing.Filing.Currency != "CNY" || PricePerUnit.From(filing.Filing.UnitPrice, ContentOf(filing.Filing)) is not { } mine) return;
        var prices = observations.Select(observation => PriceOf(observation)!.Value).Where(price => price.Unit == mine.Unit).Select(price => price.Amount).ToList();
        if (prices.Count < MinSellers) return;
        var spread = new PriceSpread(prices);
        if (BoundBroken(mine.Amount, spread) is not { } bound) return;
        var written = filing.Filing.UnitPrice!.Value.ToString(CultureInfo.InvariantCulture);
        var previous = (mine with { Amount = spread.Median }).ToString();
        var values = new MessageValues { Previous = previous, Value = mine.ToString(), Limit = bound };
        Add(filing, gtin, new Evidence("unitPrice", 0, written.Length, written, previous), values, report);
    }

    private string? BoundBroken(decimal price, PriceSpread spread)
    {
        if (price < low * spread.Median) return string.Create(CultureInfo.InvariantCulture, $"< {low} ×");
        if (price > high * spread.Median) return string.Create(CultureInfo.InvariantCulture, $"> {high} ×");
        return spread.DeviationOf(price) > deviation ? string.Create(CultureInfo.InvariantCulture, $"z > {deviation}") : null;
    }

    private static PricePerUnit? PriceOf(BarcodeObservation observation) =>
        PricePerUnit.From(observation.UnitPrice, Content.From(observation.NetContent, observation.NetContentUnit, observation.PackCount));

    private static Content? ContentOf(Filing filing) => Content.From(filing.NetContent, filing.NetContentUnit, filing.PackCount);
}

/// <summary>A price in CNY for one base unit.</summary>
internal readonly record struct PricePerUnit(decimal Amount, string Unit)
{
    // No price is smaller, save that of a gift, or larger; between the two nothing overflows or vanishes.
    private const decimal Least = 0.0001m;
    private const decimal Most = 1_000_000_000m;

    public static PricePerUnit? From(decimal? price, Content? content) =>
        price is >= Least and <= Most && content is { } known ? new PricePerUnit(price.Value / known.Total, known.Unit) : null;

    public override string ToString() => $"{Content.Figure(Amount)} CNY/{Unit}";
}
