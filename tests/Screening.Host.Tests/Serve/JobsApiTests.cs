using System.Net;
using System.Text.Json;
using Screening.Host.Store;

namespace Screening.Host.Tests.Serve;

public sealed class JobsApiTests
{
    [Fact]
    public async Task A_catalogue_is_screened_and_its_result_is_that_of_a_batch_with_every_decision_recorded()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        string[] lines = ["\uFEFF" + TinyPack.Honest, "", TinyPack.Unreadable, TinyPack.Banned + "\r", "{", TinyPack.Dear];

        var job = await Jobs.SubmitAsync(sidecar.Http, Running.Lines(lines));
        var ended = await Jobs.EndAsync(sidecar.Http, job);

        (ended.GetProperty("state").GetString(), ended.GetProperty("lines").GetInt32(), ended.GetProperty("filings").GetInt32(), ended.GetProperty("unreadable").GetInt32()).Should().Be(("done", 6, 3, 2));
        var result = await Jobs.ResultAsync(sidecar.Http, job);
        result.Select(Told).Should().Equal("A pass", "line 3", "B reject", "line 5", "D review");
        var recorded = await sidecar.GetAsync("/v1/decisions/" + result[2].GetProperty("decisionId").GetString());
        recorded.GetProperty("filing").GetProperty("filingId").GetString().Should().Be("B");
    }

    [Fact]
    public async Task The_summary_counts_outcomes_and_reasons()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        var job = await Jobs.SubmitAsync(sidecar.Http, Running.Lines([.. Jobs.Catalogue(100), "{"]));
        await Jobs.EndAsync(sidecar.Http, job);

        var summary = await Jobs.GetAsync(sidecar.Http, job + "/summary");

        summary.GetRawText().Should().Be("""{"filings":100,"unreadable":1,"outcomes":{"pass":90,"review":0,"incomplete":0,"reject":10},"byRule":{"substance/stimulant":{"reject":10}},"byCategory":{"substance":{"reject":10}}}""");
    }

    [Fact]
    public async Task A_stop_in_the_middle_screens_no_line_twice_and_loses_none()
    {
        const int Count = 20_000;
        using var folder = Folder.WithRules();
        string job;
        await using (var first = await Running.StartAsync(folder))
        {
            job = await Jobs.SubmitAsync(first.Http, Running.Lines(Jobs.Catalogue(Count)));
            (await Jobs.UntilAsync(first.Http, job, Jobs.HasBegun)).GetProperty("state").GetString().Should().Be("running");
        }
        await using var second = await Running.StartAsync(folder);

        var ended = await Jobs.EndAsync(second.Http, job);

        ended.GetProperty("outcomes").GetProperty("reject").GetInt32().Should().Be(Count / 10);
        (await Jobs.ResultAsync(second.Http, job)).Select(Id).Should().Equal(Jobs.Ids(Count));
        Decisions(second).Should().Be(Count);
    }

    [Fact]
    public async Task A_kill_in_the_middle_screens_no_line_twice_and_loses_none()
    {
        const int Count = 20_000;
        using var folder = Folder.WithRules();
        var job = "";
        for (var kills = 0; kills < 3; kills++)
        {
            using var process = OtherProcess.Start(folder);
            using var http = new HttpClient { BaseAddress = await OtherProcess.AddressAsync(process) };
            if (kills == 0) job = await Jobs.SubmitAsync(http, Running.Lines(Jobs.Catalogue(Count)));
            var before = (await Jobs.GetAsync(http, job)).GetProperty("lines").GetInt32();
            await Jobs.UntilAsync(http, job, told => told.GetProperty("lines").GetInt32() > before);
            process.Kill();
            await process.WaitForExitAsync(Running.Stop);
        }
        await using var last = await Running.StartAsync(folder);

        var ended = await Jobs.EndAsync(last.Http, job);

        (ended.GetProperty("state").GetString(), ended.GetProperty("filings").GetInt32()).Should().Be(("done", Count));
        (await Jobs.ResultAsync(last.Http, job)).Select(Id).Should().Equal(Jobs.Ids(Count));
        Decisions(last).Should().Be(Count);
    }

    [Fact]
    public async Task A_store_that_fails_for_a_while_delays_a_job_and_changes_nothing_else()
    {
        const int Count = 10_000;
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        var job = await Jobs.SubmitAsync(sidecar.Http, Running.Lines(Jobs.Catalogue(Count)));
        await Jobs.UntilAsync(sidecar.Http, job, Jobs.HasBegun);
        using (var other = Database.Open(folder["screening.db"]))
        {
            other.Run("BEGIN IMMEDIATE");
            await Task.Delay(3000, Running.Stop);
        }

        var ended = await Jobs.EndAsync(sidecar.Http, job);

        (ended.GetProperty("state").GetString(), ended.GetProperty("filings").GetInt32()).Should().Be(("done", Count));
        (await Jobs.ResultAsync(sidecar.Http, job)).Select(Id).Should().Equal(Jobs.Ids(Count));
        Decisions(sidecar).Should().Be(Count);
    }

    [Fact]
    public async Task Requests_are_answered_while_a_job_runs_and_the_result_can_be_read_as_far_as_it_is()
    {
        const int Count = 20_000;
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        var job = await Jobs.SubmitAsync(sidecar.Http, Running.Lines(Jobs.Catalogue(Count)));
        await Jobs.UntilAsync(sidecar.Http, job, Jobs.HasBegun);

        for (var i = 0; i < 20; i++) await sidecar.DecideAsync(TinyPack.Dear);
        var soFar = await Jobs.ResultAsync(sidecar.Http, job);

        soFar.Should().HaveCountLessThan(Count).And.NotBeEmpty();
        soFar.Select(Id).Should().Equal(Jobs.Ids(soFar.Count));
        (await Jobs.EndAsync(sidecar.Http, job)).GetProperty("filings").GetInt32().Should().Be(Count);
    }

    [Fact]
    public async Task A_cancelled_job_ends_and_the_next_one_runs()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        var first = await Jobs.SubmitAsync(sidecar.Http, Running.Lines(Jobs.Catalogue(50_000)));
        var second = await Jobs.SubmitAsync(sidecar.Http, Running.Lines(TinyPack.Dear));
        await Jobs.UntilAsync(sidecar.Http, first, Jobs.HasBegun);

        (await sidecar.Http.DeleteAsync(first, Running.Stop)).StatusCode.Should().Be(HttpStatusCode.OK);

        (await Jobs.EndAsync(sidecar.Http, second)).GetProperty("state").GetString().Should().Be("done");
        var cancelled = await Jobs.GetAsync(sidecar.Http, first);
        (cancelled.GetProperty("state").GetString(), cancelled.GetProperty("lines").GetInt32() < 50_000).Should().Be(("cancelled", true));
        (await sidecar.Http.DeleteAsync(first, Running.Stop)).StatusCode.Should().Be(HttpStatusCode.Conflict);
        Directory.GetFiles(folder["screening.db.jobs"]).Should().BeEmpty();
    }

    [Fact]
    public async Task More_jobs_than_the_operator_allows_are_refused()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder, set: settings => settings with { JobQueue = 1 });
        await Jobs.SubmitAsync(sidecar.Http, Running.Lines(Jobs.Catalogue(20_000)));

        using var refused = await sidecar.Http.PostAsync(Jobs.Address, Running.Lines(TinyPack.Honest), Running.Stop);

        refused.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task A_catalogue_that_is_too_large_is_refused_and_not_kept()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder, set: settings => settings with { JobMegabytes = 1 });

        using var refused = await sidecar.Http.PostAsync(Jobs.Address, Running.Lines(Jobs.Catalogue(20_000)), Running.Stop);

        refused.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await refused.Content.ReadAsStringAsync(Running.Stop)).Should().Contain("the catalogue is larger than 1048576 bytes");
        Directory.GetFiles(folder["screening.db.jobs"]).Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_in_the_allowed_folder_is_screened_and_stays()
    {
        using var folder = Folder.WithRules();
        var file = folder.Write("catalogues/night/all.ndjson", TinyPack.Banned);
        await using var sidecar = await Running.StartAsync(folder, set: settings => settings with { JobFolder = folder["catalogues"] });

        var job = await Jobs.SubmitAsync(sidecar.Http, Running.Json("""{"path":"night/all.ndjson"}"""));

        (await Jobs.EndAsync(sidecar.Http, job)).GetProperty("outcomes").GetProperty("reject").GetInt32().Should().Be(1);
        File.Exists(file).Should().BeTrue();
    }

    [Theory]
    [InlineData("""{"path":"../secret.ndjson"}""", "is not a path below")]
    [InlineData("""{"path":"night/../../secret.ndjson"}""", "is not a path below")]
    [InlineData("""{"path":"night\\..\\..\\secret.ndjson"}""", "is not a path below")]
    [InlineData("""{"path":"/etc/passwd"}""", "is not a path below")]
    [InlineData("""{"path":""}""", "is not a path below")]
    [InlineData("""{"path":"night/\u0000"}""", "is not a path below")]
    [InlineData("""{"path":"link.ndjson"}""", "leads over a link")]
    [InlineData("""{"path":"out/secret.ndjson"}""", "leads over a link")]
    [InlineData("""{"path":"night"}""", "there is no such file")]
    [InlineData("""{"path":"none.ndjson"}""", "there is no such file")]
    [InlineData("""{"path":"empty.ndjson"}""", "or it is empty")]
    [InlineData("""{"path":1}""", "expected an object with the one member `path`")]
    [InlineData("""{"path":"\ud800"}""", "expected an object")]
    [InlineData("""{"file":"a"}""", "expected an object")]
    [InlineData("{", "expected an object")]
    public async Task A_path_that_leads_elsewhere_is_refused(string body, string words)
    {
        using var folder = Folder.WithRules();
        var secret = folder.Write("secret.ndjson", TinyPack.Honest);
        folder.Write("catalogues/night/all.ndjson", TinyPack.Honest);
        folder.Write("catalogues/empty.ndjson", "");
        File.CreateSymbolicLink(folder["catalogues/link.ndjson"], secret);
        Directory.CreateSymbolicLink(folder["catalogues/out"], folder.Path);
        await using var sidecar = await Running.StartAsync(folder, set: settings => settings with { JobFolder = folder["catalogues"] });

        using var refused = await sidecar.Http.PostAsync(Jobs.Address, Running.Json(body), Running.Stop);

        refused.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(Running.Stop)).Should().Contain(words);
    }

    [Fact]
    public async Task Without_a_folder_no_path_is_read()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);

        using var refused = await sidecar.Http.PostAsync(Jobs.Address, Running.Json("""{"path":"screening.db"}"""), Running.Stop);

        (await refused.Content.ReadAsStringAsync(Running.Stop)).Should().Contain("no folder is allowed here");
    }

    [Fact]
    public async Task A_file_that_changes_before_a_restart_fails_the_job_and_says_why()
    {
        using var folder = Folder.WithRules();
        var file = folder.Write("catalogues/all.ndjson", string.Join('\n', Jobs.Catalogue(50_000)));
        string job;
        await using (var first = await Running.StartAsync(folder, set: Allowed))
        {
            job = await Jobs.SubmitAsync(first.Http, Running.Json("""{"path":"all.ndjson"}"""));
            await Jobs.UntilAsync(first.Http, job, Jobs.HasBegun);
        }
        File.AppendAllText(file, "\n");
        await using var second = await Running.StartAsync(folder, set: Allowed);

        var ended = await Jobs.EndAsync(second.Http, job);

        (ended.GetProperty("state").GetString(), ended.GetProperty("why").GetString()).Should().Be(("failed", "the file was changed after the job was made"));

        Host.Serve.Settings Allowed(Host.Serve.Settings settings) => settings with { JobFolder = folder["catalogues"] };
    }

    private static long Decisions(Running sidecar) => sidecar.Sidecar.Store.Read(reader => reader.Of(database => database.Number("SELECT count(*) FROM decisions")));

    private static string? Id(JsonElement answer) => answer.GetProperty("filingId").GetString();

    private static string Told(JsonElement answer) => answer.TryGetProperty("line", out var line) ? $"line {line.GetInt32()}" : $"{Id(answer)} {answer.GetProperty("outcome").GetString()}";
}
