namespace Screening.Host.Store;

/// <summary>One connection that reads.</summary>
internal sealed class StoreReader(Database database, Compaction filings, Compaction decisions) : IDisposable
{
    public const string DecisionColumns = "decisions.id, made_at, as_of, filing, pack, outcome, body";

    /// <summary>Reads rows of another kind.</summary>
    public T Of<T>(Func<Database, T> read) => read(database);

    /// <summary>Reads several things as they stood at one moment, whatever is written meanwhile.</summary>
    public T AtOnce<T>(Func<StoreReader, T> read)
    {
        database.Run("BEGIN");
        try
        {
            return read(this);
        }
        finally
        {
            database.RollBack();
        }
    }

    public StoredDecision? Decision(long id)
    {
        using var rows = database.Prepare($"SELECT {DecisionColumns} FROM decisions WHERE id = ?").Bind(1, id).Rows();
        return rows.Next() ? Decision(rows) : null;
    }

    public List<StoredDecision> Find(DecisionSearch search)
    {
        using var rows = DecisionQuery.Of(search, database).Rows();
        var found = new List<StoredDecision>();
        while (rows.Next()) found.Add(Decision(rows));
        return found;
    }

    /// <summary>The canonical bytes of a filing.</summary>
    /// <exception cref="StoreException">They are not there, or not what was written.</exception>
    public byte[] Filing(long number)
    {
        using var rows = database.Prepare("SELECT body FROM filings WHERE id = ?").Bind(1, number).Rows();
        return rows.Next() ? filings.Expand(rows.Blob(0)) : throw new StoreException("the store is damaged: a filing is missing");
    }

    /// <summary>What a decision with this number saw of a barcode; without one, what is known now.</summary>
    public List<Seen> Observed(string gtin, long? decision = null) => Observations.Read(database, gtin, decision);

    /// <summary>What came with an idempotency key; null if it is new.</summary>
    public (byte[] Fingerprint, long Decision)? Key(string key)
    {
        using var rows = database.Prepare("SELECT fingerprint, decision FROM idempotency_keys WHERE key = ?").Bind(1, key).Rows();
        return rows.Next() ? (rows.Blob(0).ToArray(), rows.Int64(1)) : null;
    }

    public List<StoredPack> Packs()
    {
        using var rows = database.Prepare("SELECT id, name, version, digest, first_used FROM packs ORDER BY id").Rows();
        var packs = new List<StoredPack>();
        while (rows.Next())
            packs.Add(new StoredPack(rows.Int64(0), new PackIdentity(rows.Text(1), rows.Text(2), rows.Text(3)), DateTimeOffset.FromUnixTimeMilliseconds(rows.Int64(4))));
        return packs;
    }

    /// <summary>The files of a pack, as an archive.</summary>
    /// <exception cref="StoreException">They are not there.</exception>
    public byte[] PackFiles(long number)
    {
        using var rows = database.Prepare("SELECT files FROM packs WHERE id = ?").Bind(1, number).Rows();
        return rows.Next() ? rows.Blob(0).ToArray() : throw new StoreException("the store is damaged: a pack is missing");
    }

    public void Dispose() => database.Dispose();

    private StoredDecision Decision(Rows rows) => new(
        rows.Int64(0),
        DateTimeOffset.FromUnixTimeMilliseconds(rows.Int64(1)),
        new DateTimeOffset(rows.Int64(2), TimeSpan.Zero),
        rows.Int64(3),
        rows.Int64(4),
        (Outcome)rows.Int64(5),
        decisions.Expand(rows.Blob(6)));
}
