namespace Screening.Consistency;

/// <summary>Which earlier filings a rule looks at.</summary>
/// <param name="Days">How many days before the decision a filing still counts.</param>
/// <param name="MinSellers">How many sellers must agree before they are held against a filing.</param>
/// <param name="Sellers">Whose filings are compared.</param>
internal sealed record ObservationScope(int Days, int MinSellers, Sellers Sellers)
{
    /// <summary>
    /// The latest observation of each seller that <paramref name="states"/> anything to compare with: sellers are counted, not filings,
    /// so that one big seller cannot define the truth, and a seller who corrected himself counts with the correction.
    /// </summary>
    public List<BarcodeObservation> LatestOfEachSeller(
        Filing filing, string gtin, IReadOnlyList<BarcodeObservation> history, DateTimeOffset asOf, Func<BarcodeObservation, bool> states)
    {
        var latest = new SortedDictionary<string, BarcodeObservation>(StringComparer.Ordinal);
        foreach (var observation in history)
        {
            if (!IsOf(gtin, observation) || !Counts(observation, filing, asOf) || !states(observation)) continue;
            var seller = observation.SellerId ?? "";
            if (!latest.TryGetValue(seller, out var known) || ObservationOrder.Instance.Compare(known, observation) < 0) latest[seller] = observation;
        }
        return [.. latest.Values];
    }

    // What was filed after the moment of the decision, or is this very filing, is no history.
    private bool Counts(BarcodeObservation observation, Filing filing, DateTimeOffset asOf) =>
        observation.FiledAt <= asOf && asOf - observation.FiledAt <= TimeSpan.FromDays(Days)
        && !string.Equals(observation.FilingId, filing.FilingId, StringComparison.Ordinal)
        && IsOwn(observation, filing) == (Sellers == Sellers.Own);

    private static bool IsOf(string gtin, BarcodeObservation observation) =>
        string.Equals(observation.Gtin.Length < gtin.Length ? observation.Gtin.PadLeft(gtin.Length, '0') : observation.Gtin, gtin, StringComparison.Ordinal);

    private static bool IsOwn(BarcodeObservation observation, Filing filing) =>
        filing.SellerId is not null && string.Equals(observation.SellerId, filing.SellerId, StringComparison.Ordinal);
}
