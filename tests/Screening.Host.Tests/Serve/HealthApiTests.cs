using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Screening.Host.Store;

namespace Screening.Host.Tests.Serve;

public sealed class HealthApiTests
{
    [Fact]
    public async Task One_look_tells_the_pack_the_store_and_whether_requests_are_taken()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        await sidecar.DecideAsync(TinyPack.Honest);

        var health = await JsonAsync(sidecar);

        health.GetProperty("status").GetString().Should().Be("healthy");
        health.GetProperty("rules").GetProperty("description").GetString().Should().Be("tiny 2026.11.0 answers");
        health.GetProperty("rules").GetProperty("loadedAt").GetDateTimeOffset().Should().BeCloseTo(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(5));
        health.GetProperty("store").GetProperty("decisionsSinceStart").GetInt64().Should().Be(1);
        health.GetProperty("store").GetProperty("bytes").GetInt64().Should().BeGreaterThan(4096);
        health.GetProperty("store").GetProperty("waiting").GetInt32().Should().Be(0);
        health.GetProperty("requests").GetProperty("status").GetString().Should().Be("healthy");
    }

    [Fact]
    public async Task People_get_text()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);

        using var response = await sidecar.Http.GetAsync("/health", Running.Stop);

        response.Content.Headers.ContentType!.MediaType.Should().Be("text/plain");
        (await response.Content.ReadAsStringAsync(Running.Stop)).Should().StartWith("healthy\n\nrules: healthy, tiny 2026.11.0 answers\n").And.Contain("\nstore: healthy, decisions are recorded\n");
    }

    [Fact]
    public async Task Refused_files_degrade_it_but_it_stays_ready()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        folder.Write("rules/oops.yaml", "kind: nothing\n");

        var ready = await sidecar.UntilAsync("/health/ready", health => health.TryGetProperty("why", out _));

        ready.GetProperty("status").GetString().Should().Be("ready");
        ready.GetProperty("why").GetString().Should().Be("tiny 2026.11.0 answers; the newest files were refused: the rules have errors");
        (await JsonAsync(sidecar)).GetProperty("rules").GetProperty("details")[0].GetString().Should().StartWith("oops.yaml(1,");
        (await sidecar.Http.GetStringAsync("/health", Running.Stop)).Should().StartWith("degraded\n").And.Contain("  details              oops.yaml(1,7): error ");
    }

    [Fact]
    public async Task A_store_that_cannot_be_written_is_unhealthy_and_says_why()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        using var other = Database.Open(folder["screening.db"]);
        other.Run("BEGIN IMMEDIATE");
        using var refused = await sidecar.ScreenAsync(TinyPack.Banned);

        using var response = await sidecar.Http.GetAsync("/health", Running.Stop);

        response.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        (await response.Content.ReadAsStringAsync(Running.Stop)).Should().StartWith("unhealthy\n").And.Contain("\nstore: unhealthy, the store ").And.Contain("is locked by another program");
    }

    private static async Task<JsonElement> JsonAsync(Running sidecar)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health") { Headers = { Accept = { new MediaTypeWithQualityHeaderValue("application/json") } } };
        using var response = await sidecar.Http.SendAsync(request, Running.Stop);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(Running.Stop)).RootElement;
    }
}
