using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Screening.Host.Serve;

namespace Screening.Host.Tests.Serve;

/// <summary>A sidecar that runs in this process, on a port of its own, with a real file and spoken to over HTTP.</summary>
internal sealed class Running : IAsyncDisposable
{
    private static readonly IConfiguration Silent = new ConfigurationBuilder().AddInMemoryCollection([new("LogLevel:Default", "None")]).Build();

    private Running(Sidecar sidecar) => (Sidecar, Http) = (sidecar, new HttpClient { BaseAddress = new Uri(sidecar.Urls.First()) });

    public Sidecar Sidecar { get; }

    public HttpClient Http { get; }

    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Starts one with the rules in a folder, and its file there too.</summary>
    public static async Task<Running> StartAsync(Folder folder, TimeProvider? clock = null, Func<Settings, Settings>? set = null) => new(await Sidecar.StartAsync(
        (set ?? (settings => settings))(new Settings { Rules = folder.Rules, Store = folder["screening.db"], Urls = ["http://127.0.0.1:0"], Logging = Silent, Mistakes = [] }),
        clock ?? TimeProvider.System,
        Stop));

    public Task<HttpResponseMessage> ScreenAsync(string filing, string query = "", string? key = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/v1/screen" + query) { Content = Json(filing) };
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        return Http.SendAsync(request, Stop);
    }

    /// <summary>Screens a filing, and gives the name of its decision.</summary>
    public async Task<string> DecideAsync(string filing, string query = "")
    {
        using var response = await ScreenAsync(filing, query);
        response.EnsureSuccessStatusCode();
        return response.Headers.GetValues("Screening-Decision-Id").Single();
    }

    public async Task<JsonElement> GetAsync(string address) => JsonDocument.Parse(await Http.GetStringAsync(address, Stop)).RootElement;

    /// <summary>Asks until the answer is the one waited for.</summary>
    public async Task<JsonElement> UntilAsync(string address, Func<JsonElement, bool> holds)
    {
        for (var began = Environment.TickCount64; ; await Task.Delay(20, Stop))
        {
            var answer = await GetAsync(address);
            if (holds(answer)) return answer;
            if (Environment.TickCount64 - began > 30_000) Assert.Fail($"{address} goes on telling {answer}");
        }
    }

    /// <summary>Waits until it is not ready.</summary>
    public async Task UntilUnreadyAsync()
    {
        for (var began = Environment.TickCount64; Environment.TickCount64 - began < 30_000; await Task.Delay(20, Stop))
        {
            using var response = await Http.GetAsync("/health/ready", Stop);
            if (!response.IsSuccessStatusCode) return;
        }
        Assert.Fail("it is ready for ever");
    }

    public async Task<JsonElement> PostAsync(string address)
    {
        using var response = await Http.PostAsync(address, null, Stop);
        response.EnsureSuccessStatusCode();
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(Stop)).RootElement;
    }

    public static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    public static StringContent Lines(params string[] lines) => new(string.Join('\n', lines), Encoding.UTF8, "application/x-ndjson");

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Sidecar.DisposeAsync();
    }
}
