using Screening.Host.Store;

namespace Screening.Host.Serve;

/// <summary>Screens stored filings again, with the history that was seen then.</summary>
internal sealed class Replays(DecisionStore store, PackShelf shelf)
{
    /// <summary>The same question to the pack that decided, or to the one that decides now.</summary>
    /// <returns>What every rule does; null if the decision was forgotten meanwhile.</returns>
    public async Task<Explanation?> ExplainAsync(StoredDecision stored, bool active = false)
    {
        var screener = active ? shelf.Active.Pack.Screener : await shelf.FindAsync(stored.Pack);
        // All at one moment: what a decision saw is forgotten together with it, and not halfway through.
        return store.Read(reader => reader.AtOnce(at => Material(at, stored))) is var (filing, history)
            ? screener.Explain(filing, stored.AsOf, history)
            : null;
    }

    private static (Filing Filing, List<BarcodeObservation> History)? Material(StoreReader reader, StoredDecision stored)
    {
        if (reader.Decision(stored.Id) is null) return null;
        var filing = WireFormat.ReadFiling(reader.Filing(stored.Filing)).Filing ?? throw new StoreException("the store is damaged: a filing cannot be read back");
        var said = BarcodeObservation.From(filing, stored.MadeAt);
        return (filing, [.. said.SelectMany(one => reader.Observed(one.Gtin, stored.Id)).Select(seen => seen.Observation)]);
    }
}
