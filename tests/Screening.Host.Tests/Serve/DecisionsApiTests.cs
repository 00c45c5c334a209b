using System.Text.Json;

namespace Screening.Host.Tests.Serve;

public sealed class DecisionsApiTests
{
    private const string Coffee = """{"filingId":"K","tariffCode":"2101.12.00.00","barcodes":["9520000010379"],"ingredients":"盐酸西布曲明","unitPrice":9,"brand":"轻"}""";

    [Fact]
    public async Task A_decision_is_kept_with_its_filing()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        using var response = await sidecar.ScreenAsync(TinyPack.Banned);

        var kept = await sidecar.GetAsync(response.Content.Headers.GetValues("Content-Location").Single());

        kept.GetProperty("decision").GetRawText().Should().Be(await response.Content.ReadAsStringAsync(Running.Stop));
        kept.GetProperty("filing").GetRawText().Should().Be(WireFormat.ToJson(WireFormat.ReadFiling(System.Text.Encoding.UTF8.GetBytes(TinyPack.Banned)).Filing!));
    }

    /// <summary>A query, and the filings whose decisions it finds, newest first.</summary>
    public static TheoryData<string, string> Searches => new()
    {
        { "", "KDCBA" },
        { "?outcome=reject", "KB" },
        { "?outcome=pass", "A" },
        { "?rule=price/dear", "DC" },
        { "?rule=no/such", "" },
        { "?tariffCode=21011200", "K" },
        { "?tariffCode=21011201", "" },
        { "?gtin=9520000010379", "K" },
        { "?gtin=09520000010379", "K" },
        { "?gtin=9520000010379&outcome=pass", "" },
        { "?gtin=9520000010379&outcome=reject&rule=substance/stimulant&tariffCode=21011200", "K" },
        { "?from=2026-11-24T10:03:00%2B08:00", "KD" },
        { "?to=2026-11-24T10:02:00%2B08:00", "BA" },
        { "?from=2026-11-24T10:01:00%2B08:00&to=2026-11-24T10:03:00%2B08:00", "CB" },
        { "?from=2027-01-01", "" },
        { "?limit=2", "KD" },
    };

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task Decisions_are_found_by_what_they_are_about(string query, string filings)
    {
        using var folder = Folder.WithRules();
        var clock = new SteppingClock(Cli.Now);
        await using var sidecar = await Running.StartAsync(folder, clock);
        foreach (var filing in new[] { TinyPack.Honest, TinyPack.Banned, TinyPack.Unpriced, TinyPack.Dear, Coffee })
        {
            await sidecar.DecideAsync(filing);
            clock.Step(TimeSpan.FromMinutes(1));
        }

        var found = await sidecar.GetAsync("/v1/decisions" + query);

        string.Concat(Filings(found)).Should().Be(filings);
    }

    [Fact]
    public async Task Pages_follow_one_another_and_the_last_has_no_next()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        for (var i = 0; i < 5; i++) await sidecar.DecideAsync(TinyPack.Honest.Replace("\"A\"", $"\"{i}\"", StringComparison.Ordinal));

        var pages = new List<string>();
        for (var next = "?limit=2"; next is not null;)
        {
            var page = await sidecar.GetAsync("/v1/decisions" + next);
            pages.Add(string.Concat(Filings(page)));
            next = page.TryGetProperty("next", out var after) ? $"?limit=2&after={after.GetString()}" : null;
        }

        pages.Should().Equal("43", "21", "0");
    }

    [Fact]
    public async Task Another_store_does_not_know_the_name_of_a_decision()
    {
        using var here = Folder.WithRules();
        using var there = Folder.WithRules();
        await using var one = await Running.StartAsync(here);
        await using var other = await Running.StartAsync(there);
        var id = await one.DecideAsync(TinyPack.Honest);
        await other.DecideAsync(TinyPack.Banned);

        using var response = await other.Http.GetAsync($"/v1/decisions/{id}", Running.Stop);

        response.StatusCode.Should().Be(System.Net.HttpStatusCode.NotFound);
    }

    private static IEnumerable<string> Filings(JsonElement page) =>
        page.GetProperty("decisions").EnumerateArray().Select(decision => decision.GetProperty("decision").GetProperty("filingId").GetString()!);
}
