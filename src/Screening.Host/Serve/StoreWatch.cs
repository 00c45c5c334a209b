using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Screening.Host.Store;

namespace Screening.Host.Serve;

/// <summary>Tells the log when the store fails and when it is well again, once each: not for every request that is refused meanwhile.</summary>
internal sealed partial class StoreWatch(DecisionStore store, TimeProvider clock, ILogger<StoreWatch> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (string? told = null; ; await Task.Delay(Pause, clock, stoppingToken))
        {
            var fault = store.Fault;
            if (fault is not null && told is null) LogFailed(fault);
            if (fault is null && told is not null) LogWell();
            told = fault;
        }
    }

    [LoggerMessage(LogLevel.Error, "Store failed: {Reason}; filings are refused until it can be written")]
    private partial void LogFailed(string reason);

    [LoggerMessage(LogLevel.Information, "Store well again")]
    private partial void LogWell();
}
