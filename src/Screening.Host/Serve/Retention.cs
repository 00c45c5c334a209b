using Microsoft.Extensions.Hosting;
using Screening.Host.Store;

namespace Screening.Host.Serve;

/// <summary>Forgets the oldest decisions, a handful at a time, so that nobody else waits long for the disk.</summary>
/// <param name="store">Where they are kept.</param>
/// <param name="clock">What time it is.</param>
/// <param name="keepDays">Older ones are forgotten; null for never.</param>
/// <param name="keepBytes">While more is in use, the oldest are forgotten; null for never.</param>
internal sealed class Retention(DecisionStore store, TimeProvider clock, int? keepDays, long? keepBytes) : BackgroundService
{
    private const int Handful = 500;

    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(1);

    // A decision this young may have neighbours that are still on their way to the disk.
    private static readonly TimeSpan Youth = TimeSpan.FromMinutes(1);

    private long _forgotten;

    public int? KeepDays => keepDays;

    public long? KeepBytes => keepBytes;

    /// <summary>Decisions forgotten since the start.</summary>
    public long Forgotten => Interlocked.Read(ref _forgotten);

    /// <summary>Forgets what may go now.</summary>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public async Task SweepAsync(CancellationToken stop)
    {
        while (Limit() is { } before && await OldDecisions.ForgetAsync(store, before, Handful) is > 0 and var count)
        {
            Interlocked.Add(ref _forgotten, count);
            await Task.Delay(Rest, stop);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (keepDays is null && keepBytes is null) return;
        try
        {
            while (true)
            {
                await TrySweepAsync(stoppingToken);
                await Task.Delay(Between, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
    }

    // A store that fails says so to those who wait for it; what is old can wait.
    private async Task TrySweepAsync(CancellationToken stop)
    {
        try
        {
            await SweepAsync(stop);
        }
        catch (StoreException)
        {
        }
    }

    // Before which moment decisions may go; null if nothing has to.
    private DateTimeOffset? Limit()
    {
        var now = clock.GetUtcNow();
        if (keepBytes is { } bytes && StoreStatistics.Of(store).UsedBytes > bytes) return now - Youth;
        return keepDays is { } days ? now - TimeSpan.FromDays(days) : null;
    }
}
