using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Screening.Host.Serve;

/// <summary>
/// The end of a sidecar, told before anything ends: it is not ready any more, but goes on answering for as long as whoever sends
/// requests needs to notice. Then the server takes no new ones and finishes those that it has.
/// </summary>
internal sealed partial class Drain(Settings settings, TimeProvider clock, ILogger<Drain> log) : IHostedLifecycleService
{
    private volatile bool _hasBegun;

    public bool HasBegun => _hasBegun;

    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        _hasBegun = true;
        LogBegun(settings.Notice, settings.Drain);
        return Task.Delay(settings.Notice, clock, cancellationToken);
    }

    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        LogDone();
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Information, "Ending: not ready from now on, no new connections after {Notice}, and {Drain} for what is under way")]
    private partial void LogBegun(TimeSpan notice, TimeSpan drain);

    [LoggerMessage(LogLevel.Information, "Ended: every request is answered or cut off")]
    private partial void LogDone();
}
