using Microsoft.Extensions.Hosting;
using Screening.Host.Store;
using Screening.Hosting;

namespace Screening.Host.Serve;

/// <summary>Brings the rules that became active on the shelf, from which requests take them.</summary>
internal sealed class PackFollower(ActivePack newest, PackShelf shelf, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>The server begins after this, so that it never answers without rules.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await shelf.TakeAsync(newest.Take());
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            // Before looking, so that no change is missed.
            var changed = newest.Changed;
            if (await TryTakeAsync()) await changed.WaitAsync(stoppingToken);
            else await Task.Delay(Patience, clock, stoppingToken);
        }
    }

    // The store says itself what ails it, and the rules of before go on until it is well.
    private async Task<bool> TryTakeAsync()
    {
        try
        {
            await shelf.TakeAsync(newest.Take());
            return true;
        }
        catch (StoreException)
        {
            return false;
        }
    }
}
