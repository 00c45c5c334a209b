namespace Screening.Host.Store;

/// <summary>
/// Forgets the decisions with the smallest numbers, and what only they needed. Numbers are the order in which decisions saw each other,
/// so those that stay replay as before: an observation goes only when the decision that replaced it, the last one to see it, has gone.
/// What is still seen of a barcode stays however old it is; later decisions see it.
/// </summary>
internal static class OldDecisions
{
    // Lines of jobs that go with one handful of decisions, more than those have.
    private const int LinesAtOnce = 5000;

    /// <summary>Forgets at most so many that were made before a moment, and says how many. The newest always stays: numbers go on from it.</summary>
    /// <exception cref="StoreException">The store cannot be read or written.</exception>
    public static async Task<int> ForgetAsync(DecisionStore store, DateTimeOffset before, int most)
    {
        var old = store.Read(reader => reader.AtOnce(at => Oldest(at, before, most)));
        if (old.Count > 0) await store.WriteAsync(database => Delete(database, old));
        return old.Count;
    }

    private static List<Old> Oldest(StoreReader reader, DateTimeOffset before, int most) =>
    [
        .. reader.Of(database => First(database, most)).TakeWhile(one => one.MadeAt < before)
            .Select(one => one with { Gtins = [.. BarcodesOf(reader.Filing(one.Filing), one.MadeAt)] }),
    ];

    private static IEnumerable<string> BarcodesOf(byte[] filing, DateTimeOffset madeAt) =>
        WireFormat.ReadFiling(filing).Filing is { } read ? BarcodeObservation.From(read, madeAt).Select(said => said.Gtin) : [];

    private static List<Old> First(Database database, int most)
    {
        using var rows = database.Prepare("SELECT id, made_at, filing FROM decisions WHERE id < (SELECT max(id) FROM decisions) ORDER BY id LIMIT ?").Bind(1, most).Rows();
        var first = new List<Old>();
        while (rows.Next()) first.Add(new Old(rows.Int64(0), DateTimeOffset.FromUnixTimeMilliseconds(rows.Int64(1)), rows.Int64(2), []));
        return first;
    }

    private static void Delete(Database database, List<Old> old)
    {
        foreach (var one in old)
            foreach (var gtin in one.Gtins) DeleteBarcode(database, Observations.Number(gtin), one.Id);
        var last = old[^1];
        database.Prepare("DELETE FROM decision_rules WHERE rule IN (SELECT id FROM rules) AND decision <= ?").Bind(1, last.Id).Run();
        database.Prepare("DELETE FROM idempotency_keys WHERE decision <= ?").Bind(1, last.Id).Run();
        database.Prepare("DELETE FROM decisions WHERE id <= ?").Bind(1, last.Id).Run();
        foreach (var filing in old.Select(one => one.Filing).Distinct())
            database.Prepare("DELETE FROM filings WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM decisions WHERE filing = ?1)").Bind(1, filing).Run();
        DeleteJobs(database, last.MadeAt.ToUnixTimeMilliseconds());
    }

    private static void DeleteBarcode(Database database, long gtin, long decision)
    {
        database.Prepare("DELETE FROM decision_barcodes WHERE gtin = ? AND decision = ?").Bind(1, gtin).Bind(2, decision).Run();
        database.Prepare("DELETE FROM observations WHERE gtin = ? AND until <= ?").Bind(1, gtin).Bind(2, decision).Run();
    }

    // A job that ended before has no decision left. Its many lines go first, not all at once.
    private static void DeleteJobs(Database database, long before)
    {
        const string Oldest = "(SELECT min(id) FROM jobs WHERE finished_at < ?)";
        database.Prepare($"DELETE FROM job_lines WHERE (job, line) IN (SELECT job, line FROM job_lines WHERE job = {Oldest} LIMIT {LinesAtOnce})").Bind(1, before).Run();
        database.Prepare($"DELETE FROM jobs WHERE id = {Oldest} AND NOT EXISTS (SELECT 1 FROM job_lines WHERE job = jobs.id)").Bind(1, before).Run();
    }

    private sealed record Old(long Id, DateTimeOffset MadeAt, long Filing, IReadOnlyList<string> Gtins);
}
