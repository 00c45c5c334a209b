using System.Collections.Concurrent;

namespace Screening.Host.Store;

/// <summary>
/// What filings said of barcodes, together with what is still on its way to the disk. Whoever screens a filing holds its barcodes from
/// reading their history until its decision is queued, so filings of one barcode come one after the other, in the order of their
/// decisions' numbers, each seeing those before it; filings of different barcodes do not wait.
/// The queue is written in order, and when it fails the whole book is thrown away with it: no decision outlives what it saw.
/// </summary>
/// <param name="read">Reads what the store knows of a barcode, in the order of decisions.</param>
internal sealed class BarcodeBook(Func<string, List<Seen>> read)
{
    /// <summary>As in <see cref="BarcodeLedger"/>.</summary>
    public const int PerBarcode = 256;

    private const int Stripes = 1024;
    private const int PagesKept = 32 * 1024;

    private readonly object[] _stripes = [.. Enumerable.Range(0, Stripes).Select(_ => new object())];
    private readonly ConcurrentDictionary<string, Page> _pages = new(StringComparer.Ordinal);
    // The dictionary's own count takes every lock that it has.
    private int _count;

    /// <summary>Holds barcodes until disposed of. Stripes are taken in their order, so that two holders never wait for each other.</summary>
    public Hold HoldAll(IReadOnlyList<BarcodeObservation> said)
    {
        if (said.Count == 0) return default;
        int[] stripes = [.. said.Select(observation => StripeOf(observation.Gtin)).Distinct().Order()];
        foreach (var stripe in stripes) Monitor.Enter(_stripes[stripe]);
        return new Hold(this, stripes);
    }

    /// <summary>What is known of the barcodes that are held.</summary>
    public List<BarcodeObservation> History(IReadOnlyList<BarcodeObservation> said) =>
        [.. said.SelectMany(observation => PageOf(observation.Gtin).Live).Select(seen => seen.Observation)];

    /// <summary>Adds what a filing says of the barcodes that are held. The same filing replaces what it said before, unless it says the same.</summary>
    public BarcodeChange Record(long decision, IReadOnlyList<BarcodeObservation> said)
    {
        if (said.Count == 0) return BarcodeChange.None;
        var added = new List<BarcodeObservation>();
        var replaced = new List<Seen>();
        foreach (var observation in said)
        {
            var page = PageOf(observation.Gtin);
            page.Pending++;
            if (page.Add(new Seen(decision, observation), replaced)) added.Add(observation);
        }
        return new BarcodeChange([.. said.Select(observation => observation.Gtin)], added, replaced);
    }

    /// <summary>The change is on the disk now. A page with nothing on its way may be read again from there.</summary>
    public void Settle(BarcodeChange change)
    {
        foreach (var gtin in change.Gtins)
            lock (_stripes[StripeOf(gtin)])
                if (_pages.TryGetValue(gtin, out var page) && --page.Pending == 0 && Volatile.Read(ref _count) > PagesKept) Forget(gtin);
    }

    private Page PageOf(string gtin)
    {
        if (_pages.TryGetValue(gtin, out var page)) return page;
        page = new Page(read(gtin));
        _pages[gtin] = page;
        Interlocked.Increment(ref _count);
        return page;
    }

    private void Forget(string gtin)
    {
        _pages.TryRemove(gtin, out _);
        Interlocked.Decrement(ref _count);
    }

    // The check digit and the digits before it differ most.
    private static int StripeOf(string gtin) => (int)(uint.Parse(gtin.AsSpan(6), System.Globalization.CultureInfo.InvariantCulture) % Stripes);

    /// <summary>Barcodes that are held.</summary>
    internal readonly struct Hold(BarcodeBook book, int[] stripes) : IDisposable
    {
        public void Dispose()
        {
            if (stripes is null) return;
            for (var i = stripes.Length - 1; i >= 0; i--) Monitor.Exit(book._stripes[stripes[i]]);
        }
    }

    private sealed class Page(List<Seen> live)
    {
        public List<Seen> Live { get; } = live;

        public int Pending { get; set; }

        /// <summary>Whether the observation says something new.</summary>
        public bool Add(Seen seen, List<Seen> replaced)
        {
            var earlier = Live.FindIndex(known => string.Equals(known.Observation.FilingId, seen.Observation.FilingId, StringComparison.Ordinal));
            if (earlier >= 0 && Live[earlier].Observation == seen.Observation with { FiledAt = Live[earlier].Observation.FiledAt }) return false;
            if (earlier >= 0) Remove(earlier, replaced);
            Live.Add(seen);
            if (Live.Count > PerBarcode) Remove(Live.IndexOf(OldestOfBusiestSeller()), replaced);
            return true;
        }

        private void Remove(int index, List<Seen> replaced)
        {
            replaced.Add(Live[index]);
            Live.RemoveAt(index);
        }

        // So that no seller can push the others out.
        private Seen OldestOfBusiestSeller() =>
            Live.GroupBy(known => known.Observation.SellerId).OrderByDescending(seller => seller.Count()).First().First();
    }
}
