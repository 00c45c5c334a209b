using System.Net;
using System.Text.Json;

namespace Screening.Host.Tests.Serve;

public sealed class DrainTests
{
    [Fact]
    public async Task A_sidecar_that_is_told_to_end_is_not_ready_first_and_finishes_its_batch()
    {
        using var folder = Folder.WithRules();
        using var served = await Served.StartAsync(folder, ("Screening__NoticeSeconds", "3"));
        using var batch = await OpenBatch.StartAsync(served.Http.BaseAddress!.Port);
        var ids = new List<string> { await DecideAsync(batch) };

        served.End();
        await UntilAsync(served, HttpStatusCode.ServiceUnavailable);
        using var still = await served.Http.PostAsync("/v1/screen", Running.Json(TinyPack.Banned), Running.Stop);
        ids.Add(still.EnsureSuccessStatusCode().Headers.GetValues("Screening-Decision-Id").Single());
        await UntilClosedAsync(served);
        ids.Add(await DecideAsync(batch));
        await batch.EndAsync();
        await served.Process.WaitForExitAsync(Running.Stop).WaitAsync(TimeSpan.FromSeconds(20), Running.Stop);

        served.Process.ExitCode.Should().Be(0);
        await using var again = await Running.StartAsync(folder);
        foreach (var id in ids) (await again.GetAsync("/v1/decisions/" + id)).GetProperty("decisionId").GetString().Should().Be(id);
    }

    [Fact]
    public async Task A_batch_that_does_not_end_is_cut_off_after_the_drain_time()
    {
        using var folder = Folder.WithRules();
        using var served = await Served.StartAsync(folder, ("Screening__NoticeSeconds", "0"), ("Screening__DrainSeconds", "1"));
        using var batch = await OpenBatch.StartAsync(served.Http.BaseAddress!.Port);
        var id = await DecideAsync(batch);

        served.End();
        await served.Process.WaitForExitAsync(Running.Stop).WaitAsync(TimeSpan.FromSeconds(15), Running.Stop);

        served.Process.ExitCode.Should().Be(0);
        await using var again = await Running.StartAsync(folder);
        (await again.GetAsync("/v1/decisions/" + id)).GetProperty("decisionId").GetString().Should().Be(id);
    }

    [Fact]
    public async Task Every_line_of_the_log_is_JSON_and_none_has_what_a_seller_wrote()
    {
        using var folder = Folder.WithRules();
        using var served = await Served.StartAsync(folder, ("Screening__NoticeSeconds", "0"));
        foreach (var filing in new[] { TinyPack.Banned, TinyPack.Unreadable, "{\"filingId\":\"西布曲明\",\"unitPrice\":\"西布曲明\"}" })
            using (await served.Http.PostAsync("/v1/screen?西布曲明=1", Running.Json(filing), Running.Stop)) { }

        served.End();
        var log = await served.LogAsync();

        var lines = log.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        lines.Select(line => line.GetProperty("Message").GetString()![..5]).Should().Equal("Rules", "Endin", "Ended");
        log.Should().NotContain("西布").And.NotContain("\\u897f", "seller text is not logged, escaped or not");
    }

    private static async Task<string> DecideAsync(OpenBatch batch)
    {
        await batch.SendAsync(TinyPack.Honest + "\n");
        return JsonDocument.Parse(await batch.AnswerAsync()).RootElement.GetProperty("decisionId").GetString()!;
    }

    private static async Task UntilAsync(Served served, HttpStatusCode status)
    {
        while (true)
        {
            using var ready = await served.Http.GetAsync("/health/ready", Running.Stop);
            if (ready.StatusCode == status) return;
        }
    }

    // The server takes no connections any more.
    private static async Task UntilClosedAsync(Served served)
    {
        for (var open = true; open; await Task.Delay(50, Running.Stop))
        {
            try
            {
                using var fresh = new HttpClient { BaseAddress = served.Http.BaseAddress };
                using var ready = await fresh.GetAsync("/health/live", Running.Stop);
            }
            catch (HttpRequestException)
            {
                open = false;
            }
        }
    }
}
