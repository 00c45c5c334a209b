using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Screening.Host.Api;
using Screening.Host.Serve;
using Screening.Host.Store;

namespace Screening.Host.Jobs;

/// <summary>Takes jobs from the board, one at a time, in the order in which they came.</summary>
internal sealed partial class JobRunner(JobBoard board, DecisionStore store, ScreeningDesk desk, TimeProvider clock, ILogger<JobRunner> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested)
                if (!await IsWellAsync(stoppingToken)) await Task.Delay(Pause, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
    }

    // A job goes on when the store is well again.
    private async Task<bool> IsWellAsync(CancellationToken stop)
    {
        try
        {
            await WorkAsync(await board.NextAsync(stop), stop);
            return true;
        }
        catch (StoreException)
        {
            return false;
        }
    }

    private async Task WorkAsync(StoredJob job, CancellationToken stop)
    {
        using var cancelled = board.Begin(job, stop);
        try
        {
            if (await WhyNotAsync(job, cancelled.Token) is { } why) await board.EndAsync(job, JobState.Failed, why);
            else if (!cancelled.IsCancellationRequested) await board.EndAsync(job, JobState.Done);
        }
        finally
        {
            board.Leave(job);
        }
    }

    /// <returns>Why the job cannot be done; null if nothing is wrong with it.</returns>
    private async Task<string?> WhyNotAsync(StoredJob job, CancellationToken stop)
    {
        try
        {
            // Written after everything that an earlier try has queued, so what is read next is all that will ever come of that.
            await store.WriteAsync(database => JobRows.Start(database, job.Number, clock.GetUtcNow()));
            if (board.Find(job.Number) is not { HasEnded: false } started) return null;
            await using var file = board.Open(job);
            await new JobRun(started, store, desk, clock).RunAsync(file, stop);
            return null;
        }
        catch (Exception e) when (e is ProblemException or IOException or UnauthorizedAccessException)
        {
            return e.Message;
        }
        catch (Exception e) when (e is not StoreException)
        {
            LogFault(log, job.Number, e);
            return "a fault of this program, please report it";
        }
    }

    [LoggerMessage(LogLevel.Error, "job {Number} failed")]
    private static partial void LogFault(ILogger log, long number, Exception fault);
}
