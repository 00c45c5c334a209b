using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Screening.Hosting;

/// <summary>
/// Loads the pack before anything else of the host starts, and keeps it up with the folder: one reload at a time, each on a thread
/// of its own, so that no request waits for one.
/// </summary>
internal sealed class PackReloader(
    IOptions<PackOptions> options, HostFolder folder, ActivePack active, PackTrial trial, ScreeningMetrics metrics, TimeProvider time, ILogger<ActivePack> log)
    : BackgroundService, IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await ReloadAsync(cancellationToken);
        if (active.Refused is { } refusal && !options.Value.WaitForPack) throw new PackRefusedException(refusal);
    }

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watch = new FolderWatch(folder.Path, options.Value.Poll, time);
        watch.Renew();
        if (watch.Blind is { } why) log.WatchesByClock(options.Value.Poll, why);
        // The pack was read before anybody watched.
        for (; !stoppingToken.IsCancellationRequested; await watch.WaitAsync(options.Value.Settle, stoppingToken))
            await ReloadAsync(stoppingToken);
    }

    private async Task ReloadAsync(CancellationToken stopping)
    {
        var now = active.State;
        var next = await Task.Factory.StartNew(() => trial.Run(now), stopping, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (ReferenceEquals(next, now)) return;
        active.Become(next);
        metrics.Reloaded(next);
        Tell(next);
    }

    private void Tell(PackState state)
    {
        if (state.Refused is { } refusal) log.Refused(refusal, state.Current?.Identity);
        else log.Activated(state.Current!);
    }
}
