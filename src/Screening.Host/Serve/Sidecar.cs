using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Screening.Formats;
using Screening.Host.Api;
using Screening.Host.Cli;
using Screening.Host.Store;
using Screening.Hosting;

namespace Screening.Host.Serve;

/// <summary>A sidecar that runs: rules, a store and a server.</summary>
internal sealed class Sidecar : IAsyncDisposable
{
    private readonly WebApplication _server;

    private Sidecar(WebApplication server, DecisionStore store) => (_server, Store) = (server, store);

    public DecisionStore Store { get; }

    /// <summary>The rules that decide now.</summary>
    public RulePack Rules => _server.Services.GetRequiredService<PackShelf>().Active.Pack.Rules;

    /// <summary>Where it listens, as it turned out: a port 0 is any that was free.</summary>
    public IReadOnlyCollection<string> Urls =>
        [.. _server.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses];

    /// <summary>Starts it. When this returns, it answers.</summary>
    /// <exception cref="CannotRunException">The rules have errors or fail their tests, or the store cannot be used.</exception>
    public static async Task<Sidecar> StartAsync(Settings settings, TimeProvider clock, CancellationToken stop = default)
    {
        DecisionStore? store = null;
        WebApplication? server = null;
        try
        {
            store = DecisionStore.Open(settings.Store);
            server = Server(settings, store, clock);
            await server.StartAsync(stop);
            return new Sidecar(server, store);
        }
        catch (Exception fault)
        {
            if (server is not null) await server.DisposeAsync();
            store?.Dispose();
            if (CannotRun(fault) is { } why) throw why;
            throw;
        }
    }

    /// <summary>Waits until it is told to end, and has answered what it had begun.</summary>
    public Task WaitForEndAsync(CancellationToken stop) => _server.WaitForShutdownAsync(stop);

    public async ValueTask DisposeAsync()
    {
        if (!_server.Lifetime.ApplicationStopped.IsCancellationRequested) await _server.StopAsync();
        await _server.DisposeAsync();
        Store.Dispose();
    }

    private static CannotRunException? CannotRun(Exception fault) => fault switch
    {
        StoreException => new CannotRunException(fault.Message),
        PackRefusedException { Refusal: { Details: [var first, ..] } refusal } => new CannotRunException($"{refusal.Reason}, first {first}; see screening lint and screening test", ExitCode.BadPack),
        PackRefusedException { Refusal: var refusal } => new CannotRunException(refusal.Reason, ExitCode.BadPack),
        _ => null,
    };

    private static WebApplication Server(Settings settings, DecisionStore store, TimeProvider clock)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls([.. settings.Urls]).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = FilingLimits.FilingBytes;
        });
        Log(builder.Logging, settings);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = settings.Notice + settings.Drain);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(clock).AddSingleton(settings).AddSingleton(store);
        AddParts(builder.Services, settings);
        Background.Add(builder.Services, settings, store, clock);
        Telemetry.Add(builder.Services);
        var server = builder.Build();
        server.Use(Problems.GuardAsync);
        Telemetry.Use(server);
        server.UseRouting();
        Routes.Map(server);
        return server;
    }

    // Hosted parts start in this order, before the server, and end after it.
    private static void AddParts(IServiceCollection services, Settings settings)
    {
        services.AddSingleton<Drain>().AddHostedService(provider => provider.GetRequiredService<Drain>());
        services.AddScreening(settings.Rules).AddSingleton<PackShelf>().AddHostedService<PackFollower>().AddHostedService<StoreWatch>();
        services.AddSingleton<ScreeningDesk>().AddSingleton<IdempotentDesk>().AddSingleton<Replays>();
        services.AddHealthChecks().AddCheck<PackHealthCheck>("rules").AddCheck<StoreHealthCheck>("store").AddCheck<DrainHealthCheck>("requests");
    }

    // One JSON object a line: whatever a text contains, it cannot begin a line of its own. What health finds is told by those who change it.
    private static void Log(ILoggingBuilder logging, Settings settings)
    {
        logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
        if (settings.Logging is { } levels) logging.AddConfiguration(levels);
        logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).AddJsonConsole(lines =>
        {
            (lines.UseUtcTimestamp, lines.TimestampFormat) = (true, "yyyy-MM-ddTHH:mm:ss.fffZ");
            lines.JsonWriterOptions = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
        });
    }
}
