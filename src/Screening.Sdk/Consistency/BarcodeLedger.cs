using Screening.Normalization;

namespace Screening;

/// <summary>
/// What filings said of barcodes, in memory. Safe to use from several threads. A platform with more than one process keeps its own
/// ledger in a database and hands the same observations to <see cref="Screener.Screen"/>.
/// </summary>
public sealed class BarcodeLedger
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<BarcodeObservation>> _byGtin = new(StringComparer.Ordinal);
    private readonly int _perBarcode;

    /// <summary>Makes an empty ledger.</summary>
    /// <param name="perBarcode">
    /// How many observations are kept of one barcode, from 1; the default is 256. When there are more, the oldest of the seller with the most
    /// makes room, so that no seller can push the others out.
    /// </param>
    public BarcodeLedger(int perBarcode = 256)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(perBarcode, 1);
        _perBarcode = perBarcode;
    }

    /// <summary>Remembers what a filing says of its retail barcodes. The same filing recorded again replaces what it said before.</summary>
    public void Record(Filing filing, DateTimeOffset filedAt)
    {
        var observations = BarcodeObservation.From(filing, filedAt);
        lock (_gate)
            foreach (var observation in observations) Add(observation);
    }

    /// <summary>What was recorded of the barcodes of a filing, in no particular order; a copy that later records do not change.</summary>
    public IReadOnlyList<BarcodeObservation> Find(Filing filing)
    {
        ArgumentNullException.ThrowIfNull(filing);
        var found = new List<BarcodeObservation>();
        lock (_gate)
            foreach (var gtin in WrittenBarcode.RetailGtins(BarcodeFields.Read(filing.Barcodes)))
                if (_byGtin.TryGetValue(gtin, out var known)) found.AddRange(known);
        return found;
    }

    private void Add(BarcodeObservation observation)
    {
        if (!_byGtin.TryGetValue(observation.Gtin, out var known)) _byGtin.Add(observation.Gtin, known = []);
        known.RemoveAll(earlier => string.Equals(earlier.FilingId, observation.FilingId, StringComparison.Ordinal));
        known.Add(observation);
        if (known.Count > _perBarcode) known.Remove(OldestOfBusiestSeller(known));
    }

    private static BarcodeObservation OldestOfBusiestSeller(List<BarcodeObservation> known) =>
        known.GroupBy(observation => observation.SellerId).OrderByDescending(seller => seller.Count()).First()
            .MinBy(observation => observation.FiledAt)!;
}
