using System.Net;
using System.Text.Json;
using Screening.Host.Serve;

namespace Screening.Host.Tests.Serve;

public sealed class RetentionTests
{
    private static readonly string[] Codes = ["21069090", "21069090", "33049900", "33049900"];

    [Fact]
    public async Task What_is_kept_replays_to_the_same_bytes_after_older_decisions_were_forgotten()
    {
        using var folder = BarcodePack.Folder();
        var clock = new SteppingClock(Cli.Now);
        var (old, kept) = (new List<string>(), new List<string>());
        await using (var before = await Running.StartAsync(folder, clock))
        {
            // Filings that say something else each time: of what the old ones said, part is replaced, part still seen.
            foreach (var code in Codes) old.Add(await before.DecideAsync(BarcodePack.Filing(old.Count % 2, code)));
            old.Add(await before.DecideAsync(BarcodePack.Filing(2, "33049900")));
            clock.Step(TimeSpan.FromDays(10));
            kept.Add(await before.DecideAsync(BarcodePack.Filing(9, "21069090")));
            foreach (var code in Codes) kept.Add(await before.DecideAsync(BarcodePack.Filing(kept.Count % 3, code)));
        }
        await using var sidecar = await Running.StartAsync(folder, clock, settings => settings with { KeepDays = 5 });

        await UntilForgottenAsync(sidecar, old.Count);

        foreach (var id in old) (await sidecar.Http.GetAsync("/v1/decisions/" + id, Running.Stop)).StatusCode.Should().Be(HttpStatusCode.NotFound);
        var replays = new List<JsonElement>();
        foreach (var id in kept) replays.Add(await sidecar.PostAsync($"/v1/decisions/{id}/replay"));
        replays.Should().HaveCount(kept.Count).And.OnlyContain(replay => replay.GetProperty("identical").GetBoolean());
        // At least one of them must have seen what only old filings said.
        replays[0].GetProperty("outcomeAfter").GetString().Should().Be("review");
    }

    [Fact]
    public async Task What_only_forgotten_decisions_needed_is_gone_too()
    {
        using var folder = BarcodePack.Folder();
        var clock = new SteppingClock(Cli.Now);
        await using (var before = await Running.StartAsync(folder, clock))
        {
            foreach (var code in Codes) using (await before.ScreenAsync(BarcodePack.Filing(1, code), key: Guid.CreateVersion7().ToString())) { }
            await Jobs.EndAsync(before.Http, await Jobs.SubmitAsync(before.Http, Running.Lines(TinyPack.Dear, "{")));
            clock.Step(TimeSpan.FromDays(10));
            await before.DecideAsync(BarcodePack.Filing(1, "33049900"));
        }
        clock.Step(TimeSpan.FromDays(1));
        await using var sidecar = await Running.StartAsync(folder, clock, settings => settings with { KeepDays = 5 });

        await UntilForgottenAsync(sidecar, 5);

        // Of the filing that came four times two are distinct, and the second came again.
        Counts(sidecar, "decisions", "filings", "decision_rules", "decision_barcodes", "observations", "idempotency_keys", "jobs", "job_lines")
            .Should().Equal(1, 1, Rules(sidecar), 1, 1, 0, 1, 2);
    }

    [Fact]
    public async Task A_store_that_is_too_large_forgets_its_oldest_decisions_and_no_young_ones()
    {
        using var folder = Folder.WithRules();
        var clock = new SteppingClock(Cli.Now);
        await using (var before = await Running.StartAsync(folder, clock))
        {
            await Jobs.EndAsync(before.Http, await Jobs.SubmitAsync(before.Http, Running.Lines(Jobs.Catalogue(8000))));
            clock.Step(TimeSpan.FromHours(1));
            await before.DecideAsync(TinyPack.Dear);
        }
        await using var sidecar = await Running.StartAsync(folder, clock, settings => settings with { KeepMegabytes = 1 });

        await UntilForgottenAsync(sidecar, 500);

        (await sidecar.GetAsync("/v1/decisions?limit=1")).GetProperty("decisions")[0].GetProperty("decision").GetProperty("filingId").GetString().Should().Be("D");
        var told = await sidecar.GetAsync("/v1/store");
        (told.GetProperty("keepBytes").GetInt64(), told.GetProperty("usedBytes").GetInt64() <= told.GetProperty("fileBytes").GetInt64()).Should().Be((1024 * 1024, true));
    }

    [Fact]
    public async Task A_line_whose_decision_was_forgotten_says_so_in_the_result_of_its_job()
    {
        using var folder = Folder.WithRules();
        var clock = new SteppingClock(Cli.Now);
        string job;
        await using (var before = await Running.StartAsync(folder, clock))
        {
            job = await Jobs.SubmitAsync(before.Http, Running.Lines(TinyPack.Honest, TinyPack.Dear));
            await Jobs.EndAsync(before.Http, job);
        }
        clock.Step(TimeSpan.FromDays(10));
        await using var sidecar = await Running.StartAsync(folder, clock, settings => settings with { KeepDays = 5 });

        await UntilForgottenAsync(sidecar, 1);

        var result = await Jobs.ResultAsync(sidecar.Http, job);
        result[0].GetProperty("error")[0].GetProperty("message").GetString().Should().EndWith("is no longer kept");
        // The newest decision stays however old it is: numbers go on from it.
        result[1].GetProperty("filingId").GetString().Should().Be("D");
    }

    [Fact]
    public async Task A_replay_that_reads_while_its_decision_is_forgotten_sees_all_of_it()
    {
        using var folder = BarcodePack.Folder();
        await using var sidecar = await Running.StartAsync(folder);
        for (var seller = 0; seller < 3; seller++) await sidecar.DecideAsync(BarcodePack.Filing(seller, "21069090"));
        var store = sidecar.Sidecar.Store;
        using var begun = new ManualResetEventSlim();
        using var forgotten = new ManualResetEventSlim();

        var reading = Task.Run(() => store.Read(reader => reader.AtOnce(at =>
        {
            var decision = at.Decision(2)!;
            begun.Set();
            forgotten.Wait(Running.Stop);
            return (at.Filing(decision.Filing).Length, at.Observed("0" + BarcodePack.Gtin, decision.Id).Count);
        })), Running.Stop);
        begun.Wait(Running.Stop);
        var count = await Host.Store.OldDecisions.ForgetAsync(store, DateTimeOffset.MaxValue, 10);
        forgotten.Set();

        count.Should().Be(2);
        (await reading).Should().Match<(int Bytes, int Seen)>(read => read.Bytes > 0 && read.Seen == 1);
        store.Read(reader => reader.Decision(2)).Should().BeNull();
    }

    [Fact]
    public async Task Nothing_is_forgotten_unless_the_operator_says_so()
    {
        using var folder = Folder.WithRules();
        var clock = new SteppingClock(Cli.Now);
        await using (var before = await Running.StartAsync(folder, clock))
            for (var i = 0; i < 3; i++) await before.DecideAsync(TinyPack.Honest);
        clock.Step(TimeSpan.FromDays(10_000));
        await using var sidecar = await Running.StartAsync(folder, clock);

        await Task.Delay(300, Running.Stop);

        Counts(sidecar, "decisions").Should().Equal(3);
    }

    private static async Task UntilForgottenAsync(Running sidecar, int count)
    {
        for (var i = 0; i < 1000; i++)
        {
            if ((await sidecar.GetAsync("/v1/store")).GetProperty("forgotten").GetInt64() >= count) return;
            await Task.Delay(20, Running.Stop);
        }
        throw new TimeoutException();
    }

    private static IEnumerable<long> Counts(Running sidecar, params string[] tables) =>
        tables.Select(table => sidecar.Sidecar.Store.Read(reader => reader.Of(database => database.Number($"SELECT count(*) FROM {table}"))));

    private static long Rules(Running sidecar) => sidecar.Sidecar.Store.Read(reader => ScreeningRules(reader.Find(new Host.Store.DecisionSearch { Limit = 1 })[0].Body));

    private static long ScreeningRules(byte[] body) => ScreeningDesk.RulesOf(WireFormat.ReadDecision(body)).Length;
}
