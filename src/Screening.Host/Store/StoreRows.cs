namespace Screening.Host.Store;

/// <summary>Writes rows. Used by the writing thread alone, inside its transaction.</summary>
internal sealed class StoreRows(Database database)
{
    private readonly Dictionary<string, long> _rules = new(StringComparer.Ordinal);

    /// <summary>Forgets what a transaction that failed may have numbered.</summary>
    public void Forget() => _rules.Clear();

    /// <summary>Writes what is there already: a transaction without a change would not touch the disk.</summary>
    public void Probe() => database.Run("UPDATE store SET name = name");

    /// <summary>Writes rows of another kind.</summary>
    public void Run(Action<Database> write) => write(database);

    public void Add(NewDecision decision)
    {
        var filing = FilingNumber(decision);
        database.Prepare("INSERT INTO decisions (id, made_at, as_of, filing, pack, outcome, tariff_line, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            .Bind(1, decision.Id).Bind(2, decision.MadeAt.ToUnixTimeMilliseconds()).Bind(3, decision.AsOf.UtcTicks).Bind(4, filing).Bind(5, decision.Pack)
            .Bind(6, (long)decision.Outcome).Bind(7, decision.TariffLine).Bind(8, decision.Body).Run();
        foreach (var rule in decision.Rules)
            database.Prepare("INSERT INTO decision_rules (rule, decision) VALUES (?, ?)").Bind(1, RuleNumber(rule)).Bind(2, decision.Id).Run();
        foreach (var gtin in decision.Barcodes.Gtins)
            database.Prepare("INSERT INTO decision_barcodes (gtin, decision) VALUES (?, ?)").Bind(1, Observations.Number(gtin)).Bind(2, decision.Id).Run();
        foreach (var seen in decision.Barcodes.Replaced) Observations.Close(database, seen, decision.Id);
        foreach (var observation in decision.Barcodes.Added) Observations.Add(database, new Seen(decision.Id, observation));
        if (decision.Key is { } key) Add(key, decision.Id);
        if (decision.Line is { } line) JobRows.Decided(database, line, decision.Id);
    }

    /// <summary>Keeps the files of a pack, and gives their number.</summary>
    public long Pack(PackIdentity pack, byte[] files, DateTimeOffset now)
    {
        database.Prepare("INSERT INTO packs (digest, name, version, first_used, files) VALUES (?, ?, ?, ?, ?) ON CONFLICT (digest) DO NOTHING")
            .Bind(1, pack.Digest).Bind(2, pack.Id).Bind(3, pack.Version).Bind(4, now.ToUnixTimeMilliseconds()).Bind(5, files).Run();
        return Found(database.Prepare("SELECT id FROM packs WHERE digest = ?").Bind(1, pack.Digest))!.Value;
    }

    /// <summary>Keeps a dictionary under its number.</summary>
    public void Dictionary(string kind, Dictionary dictionary) =>
        database.Prepare("INSERT INTO dictionaries (id, kind, content) VALUES (?, ?, ?)").Bind(1, dictionary.Number).Bind(2, kind).Bind(3, dictionary.Content).Run();

    private void Add(IdempotencyKey key, long decision) =>
        database.Prepare("INSERT INTO idempotency_keys (key, fingerprint, decision) VALUES (?, ?, ?)")
            .Bind(1, key.Text).Bind(2, key.Fingerprint).Bind(3, decision).Run();

    private long FilingNumber(NewDecision decision)
    {
        if (Found(database.Prepare("SELECT id FROM filings WHERE digest = ?").Bind(1, decision.FilingDigest)) is { } known) return known;
        return Found(database.Prepare("INSERT INTO filings (digest, body) VALUES (?, ?) RETURNING id").Bind(1, decision.FilingDigest).Bind(2, decision.Filing))!.Value;
    }

    private long RuleNumber(string rule)
    {
        if (_rules.TryGetValue(rule, out var number)) return number;
        database.Prepare("INSERT INTO rules (name) VALUES (?) ON CONFLICT (name) DO NOTHING").Bind(1, rule).Run();
        return _rules[rule] = Found(database.Prepare("SELECT id FROM rules WHERE name = ?").Bind(1, rule))!.Value;
    }

    private static long? Found(Statement statement)
    {
        using var rows = statement.Rows();
        if (!rows.Next()) return null;
        var number = rows.Int64(0);
        // A statement that inserts is done only when it has been stepped to its end.
        rows.Next();
        return number;
    }
}
