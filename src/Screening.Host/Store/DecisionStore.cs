using System.Collections.Concurrent;

namespace Screening.Host.Store;

/// <summary>
/// Everything that a sidecar remembers, in one SQLite file: packs, filings, decisions, what filings said of barcodes, idempotency keys, jobs.
/// One thread writes; readers have connections of their own, and see whole transactions only.
/// </summary>
internal sealed class DecisionStore : IDisposable
{
    private readonly StoreFile _file;
    private readonly StoreWriter _writer;
    private readonly string _path;
    private readonly ConcurrentBag<StoreReader> _readers = [];
    private readonly ConcurrentDictionary<byte, Dictionary> _dictionaries = [];
    private readonly Lock _numbering = new();
    private long _lastId;

    private DecisionStore(string path, StoreFile file)
    {
        (_path, _file) = (path, file);
        Filings = Compacted("filing");
        Decisions = Compacted("decision");
        Name = file.Writer.Number("SELECT name FROM store");
        _lastId = file.Writer.Number("SELECT max(id) FROM decisions");
        Metrics = new StoreMetrics(this);
        _writer = new StoreWriter(file.Writer, () => new BarcodeBook(gtin => Read(reader => reader.Observed(gtin))), Metrics);
    }

    /// <summary>Opens the file, or makes it.</summary>
    /// <exception cref="StoreException">It cannot be used; the message says why.</exception>
    public static DecisionStore Open(string path)
    {
        var file = StoreFile.Open(path);
        try
        {
            return new DecisionStore(path, file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The file.</summary>
    public string Path => _path;

    /// <summary>A number that tells this store from others.</summary>
    public long Name { get; }

    public Compaction Filings { get; }

    public Compaction Decisions { get; }

    /// <summary>What is known of barcodes now. Take it once for each filing, and queue its decision with it.</summary>
    public BarcodeBook Book => _writer.Book;

    public StoreMetrics Metrics { get; }

    /// <summary>Bytes of the file and of its log.</summary>
    public long Bytes => Length(_path) + LogBytes;

    /// <summary>Bytes of the write-ahead log beside the file.</summary>
    public long LogBytes => Length(_path + "-wal");

    /// <summary>Why the last transaction failed; null when it did not.</summary>
    public string? Fault => _writer.Fault;

    /// <summary>Writes that wait for the disk.</summary>
    public int Waiting => _writer.Waiting;

    /// <summary>The number of the next decision. Whoever takes one holds the filing's barcodes, so numbers rise along each barcode.</summary>
    public long NextId() => Interlocked.Increment(ref _lastId);

    /// <summary>Queues a decision; <paramref name="done"/> is told when it is durable.</summary>
    public void Queue(NewDecision decision, BarcodeBook book, Promise done) =>
        _writer.Queue(new Write(book, rows => rows.Add(decision), done) { Decision = decision });

    /// <summary>Keeps the exact files of a pack, and gives its number.</summary>
    public async Task<long> KeepAsync(RulePack pack, DateTimeOffset now)
    {
        var number = 0L;
        var files = PackArchive.Of(pack.Files);
        await WriteRowsAsync(rows => number = rows.Pack(pack.Identity, files, now));
        return number;
    }

    /// <summary>Tries to write, so that a store that failed can be well again.</summary>
    public Task ProbeAsync() => WriteRowsAsync(rows => rows.Probe());

    /// <summary>Writes rows of another kind, durably.</summary>
    public Task WriteAsync(Action<Database> write) => WriteRowsAsync(rows => rows.Run(write));

    /// <summary>Reads with a connection that nobody else uses meanwhile.</summary>
    public T Read<T>(Func<StoreReader, T> read)
    {
        if (!_readers.TryTake(out var reader)) reader = new StoreReader(Database.Open(_path, readOnly: true), Filings, Decisions);
        try
        {
            return read(reader);
        }
        finally
        {
            _readers.Add(reader);
        }
    }

    /// <summary>Writes what is queued, and closes the file.</summary>
    public void Dispose()
    {
        Metrics.Dispose();
        _writer.Dispose();
        foreach (var reader in _readers) reader.Dispose();
        _file.Dispose();
    }

    private static long Length(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    private async Task WriteRowsAsync(Action<StoreRows> write)
    {
        var done = new Promise();
        _writer.Queue(new Write(Book, write, done));
        await done.Task;
    }

    private Compaction Compacted(string kind)
    {
        var newest = Dictionary.None;
        _dictionaries.TryAdd(newest.Number, newest);
        using var rows = _file.Writer.Prepare("SELECT id, content FROM dictionaries WHERE kind = ? ORDER BY id").Bind(1, kind).Rows();
        while (rows.Next())
        {
            newest = new Dictionary((byte)rows.Int64(0), rows.Blob(1).ToArray());
            _dictionaries.TryAdd(newest.Number, newest);
        }
        return new Compaction(_dictionaries, newest, content => KeepAsync(kind, content));
    }

    // Known before it is used, and on the disk before a row that needs it can be.
    private async Task<Dictionary> KeepAsync(string kind, byte[] content)
    {
        Dictionary dictionary;
        lock (_numbering)
        {
            dictionary = new Dictionary(checked((byte)_dictionaries.Count), content);
            _dictionaries.TryAdd(dictionary.Number, dictionary);
        }
        await WriteRowsAsync(rows => rows.Dictionary(kind, dictionary));
        return dictionary;
    }
}
