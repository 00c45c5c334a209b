using Screening.Host.Store;

namespace Screening.Host.Serve;

/// <summary>Screens stored filings again, with the history that was seen then.</summary>
internal sealed class Replays(DecisionStore store, PackShelf shelf)
{
    /// <summary>The same question to the pack that decided, or to the one that decides now.</summary>
    public async Task<Explanation> ExplainAsync(StoredDecision stored, bool active = false)
    {
        var screener = active ? shelf.Active.Pack.Screener : await shelf.FindAsync(stored.Pack);
        var filing = FilingOf(stored);
        return screener.Explain(filing, stored.AsOf, History(stored, filing));
    }

    private Filing FilingOf(StoredDecision stored) =>
        WireFormat.ReadFiling(store.Read(reader => reader.Filing(stored.Filing))).Filing ?? throw new StoreException("the store is damaged: a filing cannot be read back");

    private List<BarcodeObservation> History(StoredDecision stored, Filing filing) => store.Read(reader =>
        BarcodeObservation.From(filing, stored.MadeAt).SelectMany(said => reader.Observed(said.Gtin, stored.Id)).Select(seen => seen.Observation).ToList());
}
