using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Screening.Formats;
using Screening.Host.Api;
using Screening.Host.Cli;
using Screening.Host.Store;

namespace Screening.Host.Serve;

/// <summary>A sidecar that runs: rules, a store and a server.</summary>
internal sealed class Sidecar : IAsyncDisposable
{
    private static readonly TimeSpan LongestDrain = TimeSpan.FromSeconds(25);

    private readonly WebApplication _server;

    private Sidecar(WebApplication server, DecisionStore store, RulesInUse rules) => (_server, Store, Rules) = (server, store, rules);

    public DecisionStore Store { get; }

    public RulesInUse Rules { get; }

    /// <summary>Where it listens, as it turned out: a port 0 is any that was free.</summary>
    public IReadOnlyCollection<string> Urls =>
        [.. _server.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses];

    /// <summary>Starts it. When this returns, it answers.</summary>
    /// <exception cref="CannotRunException">The rules have errors, or the store cannot be used.</exception>
    public static async Task<Sidecar> StartAsync(Settings settings, Shell shell, CancellationToken stop = default)
    {
        var pack = RulesFolder.LoadClean(settings.Rules, shell);
        var store = OpenStore(settings.Store);
        try
        {
            var rules = new RulesInUse(pack, pack.Compile(), await store.KeepAsync(pack, shell.Clock.GetUtcNow()));
            var server = Server(settings, store, rules, shell.Clock);
            await server.StartAsync(stop);
            return new Sidecar(server, store, rules);
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>Waits until it is told to end, and has answered what it had begun.</summary>
    public async Task WaitForEndAsync(CancellationToken stop)
    {
        await _server.WaitForShutdownAsync(stop);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.StopAsync();
        await _server.DisposeAsync();
        Store.Dispose();
    }

    private static DecisionStore OpenStore(string path)
    {
        try
        {
            return DecisionStore.Open(path);
        }
        catch (StoreException e)
        {
            throw new CannotRunException(e.Message);
        }
    }

    private static WebApplication Server(Settings settings, DecisionStore store, RulesInUse rules, TimeProvider clock)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls([.. settings.Urls]).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = FilingLimits.FilingBytes;
        });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = LongestDrain);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(clock).AddSingleton(store).AddSingleton(new PackShelf(store, rules))
            .AddSingleton<ScreeningDesk>().AddSingleton<IdempotentDesk>().AddSingleton<Replays>();
        Background.Add(builder.Services, settings, store, clock);
        var server = builder.Build();
        server.Use(Problems.GuardAsync);
        server.UseRouting();
        Routes.Map(server);
        return server;
    }
}
