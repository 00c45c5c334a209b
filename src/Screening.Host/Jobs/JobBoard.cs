using Microsoft.AspNetCore.Http;
using Screening.Host.Api;
using Screening.Host.Screen;
using Screening.Host.Store;

namespace Screening.Host.Jobs;

/// <summary>Where jobs are handed in and taken from. What it says of a job is what the store says.</summary>
internal sealed class JobBoard(DecisionStore store, JobFiles files, TimeProvider clock, int places) : IDisposable
{
    private readonly SemaphoreSlim _news = new(0);
    private readonly Lock _gate = new();
    private (long Number, CancellationTokenSource Cancelled)? _running;
    private int _coming;

    /// <summary>Makes a job of a body.</summary>
    public async Task<StoredJob> SubmitAsync(HttpRequest request, DateTimeOffset? asOf, CancellationToken stop)
    {
        using var place = TakePlace();
        var name = await files.ReceiveAsync(request, stop);
        try
        {
            return await AddAsync(isUpload: true, name, asOf);
        }
        catch
        {
            files.Forget(name);
            throw;
        }
    }

    /// <summary>Makes a job of a file in the operator's folder.</summary>
    public async Task<StoredJob> SubmitAsync(string path, DateTimeOffset? asOf)
    {
        using var place = TakePlace();
        return await AddAsync(isUpload: false, path, asOf);
    }

    public StoredJob? Find(long number) => store.Read(reader => reader.Of(database => JobRows.Find(database, number)));

    public List<StoredJob> Newest(int limit) => store.Read(reader => reader.Of(database => JobRows.Newest(database, limit)));

    /// <summary>Ends a job; one that has ended stays as it is.</summary>
    public async Task CancelAsync(StoredJob job)
    {
        await EndAsync(job, JobState.Cancelled);
        lock (_gate)
            if (_running is { } running && running.Number == job.Number) running.Cancelled.Cancel();
            else Forget(job);
    }

    public Task EndAsync(StoredJob job, JobState state, string? why = null) =>
        store.WriteAsync(database => JobRows.End(database, job.Number, state, clock.GetUtcNow(), why));

    /// <summary>Waits for a job and gives the oldest that has not ended; what a stop or a kill interrupted comes first.</summary>
    public async Task<StoredJob> NextAsync(CancellationToken stop)
    {
        while (true)
        {
            if (Open() is [var oldest, ..]) return oldest;
            await _news.WaitAsync(stop);
        }
    }

    /// <summary>The file of a job.</summary>
    public FileStream Open(StoredJob job) => files.Open(job);

    /// <summary>Says that a job is being worked on, and gives what tells of its cancellation.</summary>
    public CancellationTokenSource Begin(StoredJob job, CancellationToken stop)
    {
        var cancelled = CancellationTokenSource.CreateLinkedTokenSource(stop);
        lock (_gate) _running = (job.Number, cancelled);
        return cancelled;
    }

    /// <summary>Says that nobody works on a job any more; if it has ended, its file is not needed.</summary>
    public void Leave(StoredJob job)
    {
        lock (_gate)
        {
            _running = null;
            if (Find(job.Number) is { HasEnded: true }) Forget(job);
        }
    }

    public void Dispose() => _news.Dispose();

    private List<StoredJob> Open() => store.Read(reader => reader.Of(JobRows.Open));

    private void Forget(StoredJob job)
    {
        if (job.IsUpload) files.Forget(job.File);
    }

    private async Task<StoredJob> AddAsync(bool isUpload, string name, DateTimeOffset? asOf)
    {
        var file = files.Find(isUpload, name);
        var now = clock.GetUtcNow();
        var job = new StoredJob
        {
            IsUpload = isUpload,
            File = name,
            Size = file.Length,
            Modified = file.LastWriteTimeUtc,
            AsOf = asOf ?? now,
            CreatedAt = now,
            Summary = new Summary().ToBytes(),
        };
        var number = 0L;
        await store.WriteAsync(database => number = JobRows.Add(database, job));
        _news.Release();
        return Find(number)!;
    }

    // Held while a catalogue comes, so that many at once do not fill the disk either.
    private Place TakePlace()
    {
        lock (_gate)
        {
            if (Open().Count + _coming >= places) throw new ProblemException(StatusCodes.Status429TooManyRequests, "queue-full", $"{places} jobs wait or run already");
            Interlocked.Increment(ref _coming);
            return new Place(this);
        }
    }

    private sealed class Place(JobBoard board) : IDisposable
    {
        public void Dispose() => Interlocked.Decrement(ref board._coming);
    }
}
