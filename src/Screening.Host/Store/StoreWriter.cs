using System.Collections.Concurrent;

namespace Screening.Host.Store;

/// <summary>
/// The one thread that writes. While a transaction is on its way to the disk, others gather; they go together in the next one,
/// so the price of the disk is shared by as many as wait for it.
/// </summary>
internal sealed class StoreWriter : IDisposable
{
    private const int LargestGroup = 16384;

    private readonly BlockingCollection<Write> _queue = [];
    private readonly Database _database;
    private readonly StoreRows _rows;
    private readonly Func<BarcodeBook> _newBook;
    private readonly StoreMetrics _metrics;
    private readonly Thread _thread;
    private volatile BarcodeBook _book;
    private volatile string? _fault;

    /// <param name="database">The connection that writes.</param>
    /// <param name="newBook">A book that knows what is on the disk and nothing else.</param>
    /// <param name="metrics">Told of every group.</param>
    public StoreWriter(Database database, Func<BarcodeBook> newBook, StoreMetrics metrics)
    {
        (_database, _rows, _newBook, _book, _metrics) = (database, new StoreRows(database), newBook, newBook(), metrics);
        _thread = new Thread(Run) { IsBackground = true, Name = "store" };
        _thread.Start();
    }

    /// <summary>The present book. Take it once, before reading from it, and queue what was made from it with it.</summary>
    public BarcodeBook Book => _book;

    /// <summary>Why the last transaction failed; null when it did not.</summary>
    public string? Fault => _fault;

    /// <summary>Writes that wait.</summary>
    public int Waiting => _queue.Count;

    /// <summary>Queues a write. Writes are made in the order in which they are queued.</summary>
    public void Queue(Write write)
    {
        try
        {
            _queue.Add(write);
        }
        catch (InvalidOperationException)
        {
            write.Done.Break(new StoreException("the sidecar is stopping", isStale: true));
        }
    }

    /// <summary>Writes what is queued, and ends.</summary>
    public void Dispose()
    {
        _queue.CompleteAdding();
        _thread.Join();
        _queue.Dispose();
    }

    private void Run()
    {
        foreach (var first in _queue.GetConsumingEnumerable())
        {
            var group = new List<Write> { first };
            while (group.Count < LargestGroup && _queue.TryTake(out var next)) group.Add(next);
            Write(group);
        }
    }

    private void Write(List<Write> group)
    {
        try
        {
            _database.Run("BEGIN IMMEDIATE");
            var written = group.FindAll(WriteRows);
            _database.Run("COMMIT");
            _fault = null;
            _metrics.Written(written);
            _metrics.Refused(group.Count - written.Count);
            foreach (var write in written) Tell(write);
        }
        // Whatever it is, the thread lives on, and whoever waits is told.
        catch (Exception e)
        {
            Fail(group, e as StoreException ?? new StoreException($"the store cannot be written: {e.Message}"));
        }
    }

    private bool WriteRows(Write write)
    {
        if (write.Book == _book) write.Rows(_rows);
        else write.Done.Break(new StoreException("the store failed while this was on its way; send it again", isStale: true));
        return write.Book == _book;
    }

    private static void Tell(Write write)
    {
        if (write.Decision is { } decision) write.Book.Settle(decision.Barcodes);
        write.Done.Keep();
    }

    private void Fail(List<Write> group, StoreException fault)
    {
        _database.RollBack();
        _rows.Forget();
        _fault = fault.Message;
        _book = _newBook();
        _metrics.Refused(group.Count);
        foreach (var write in group) write.Done.Break(fault);
    }
}
