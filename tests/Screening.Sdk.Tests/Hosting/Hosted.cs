using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Screening.Hosting;

namespace Screening.Tests.Hosting;

/// <summary>A real host that screens by a folder.</summary>
internal sealed class Hosted : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly IHost _host;

    private Hosted(IHost host) => _host = host;

    public ActivePack Active => Get<ActivePack>();

    public static async Task<Hosted> StartAsync(RulesFolder folder, Action<PackOptions>? configure = null, Action<IServiceCollection>? services = null)
    {
        var hosted = Build(folder, configure, services);
        await hosted._host.StartAsync(TestContext.Current.CancellationToken);
        return hosted;
    }

    /// <summary>A host that does not run: its parts are called by hand.</summary>
    public static Hosted Build(RulesFolder folder, Action<PackOptions>? configure = null, Action<IServiceCollection>? services = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.ClearProviders();
        services?.Invoke(builder.Services);
        builder.Services.AddScreening(options =>
        {
            (options.Folder, options.Settle, options.Poll) = (folder.Path, TimeSpan.FromMilliseconds(5), TimeSpan.FromMilliseconds(20));
            configure?.Invoke(options);
        });
        return new Hosted(builder.Build());
    }

    public T Get<T>() where T : notnull => _host.Services.GetRequiredService<T>();

    /// <summary>Waits for a change after which this holds, and fails with what holds instead.</summary>
    public async Task Until(Func<ActivePack, bool> holds)
    {
        while (true)
        {
            var changed = Active.Changed;
            if (holds(Active)) return;
            try
            {
                await changed.WaitAsync(Patience, TestContext.Current.CancellationToken);
            }
            catch (TimeoutException)
            {
                Assert.Fail($"{Active.Current?.Identity.Version ?? "nothing"} is active; refused: {Active.Refused?.Reason}");
            }
        }
    }

    public Task UntilVersion(int version) => Until(active => active.Refused is null && active.Current?.Identity.Version == $"2026.11.{version}");

    public Task UntilRefused(string reason) => Until(active => active.Refused?.Reason.Contains(reason, StringComparison.Ordinal) == true);

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync(CancellationToken.None);
        _host.Dispose();
    }
}
