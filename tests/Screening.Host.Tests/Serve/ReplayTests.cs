using System.Text.Json;

namespace Screening.Host.Tests.Serve;

public sealed class ReplayTests
{
    [Fact]
    public async Task Filings_of_one_barcode_that_come_together_see_each_other_and_each_replays_to_the_same_bytes()
    {
        using var folder = BarcodePack.Folder();
        await using var sidecar = await Running.StartAsync(folder);
        var ids = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => sidecar.DecideAsync(BarcodePack.Filing(i, i % 3 == 0 ? "33049900" : "21069090"))));

        var replays = new List<JsonElement>();
        foreach (var id in ids) replays.Add(await sidecar.PostAsync($"/v1/decisions/{id}/replay"));

        replays.Should().OnlyContain(replay => replay.GetProperty("identical").GetBoolean());
        // Of a third that disagrees with the others, most must have seen that they do.
        replays.Count(replay => replay.GetProperty("outcomeAfter").GetString() == "review").Should().BeGreaterThan(15);
    }

    [Fact]
    public async Task A_filing_sees_what_earlier_ones_said_before_and_after_a_restart()
    {
        using var folder = BarcodePack.Folder();
        for (var seller = 0; seller < 3; seller++)
        {
            await using var sidecar = await Running.StartAsync(folder);
            await sidecar.DecideAsync(BarcodePack.Filing(seller, "21069090"));
        }
        await using var last = await Running.StartAsync(folder);

        using var response = await last.ScreenAsync(BarcodePack.Filing(9, "33049900"));

        WireFormat.ReadDecision(await response.Content.ReadAsByteArrayAsync(Running.Stop)).Findings.Should().Contain(finding => finding.RuleId == "barcode/line");
    }

    [Fact]
    public async Task What_came_later_does_not_change_a_replay()
    {
        using var folder = BarcodePack.Folder();
        // All in one moment, so that only the order of decisions tells what came later.
        await using var sidecar = await Running.StartAsync(folder, new SteppingClock(Cli.Now));
        var id = await sidecar.DecideAsync(BarcodePack.Filing(9, "33049900"));
        // The filing itself says something else now, and others disagree with what it said.
        for (var seller = 0; seller < 3; seller++) await sidecar.DecideAsync(BarcodePack.Filing(seller, "21069090"));
        await sidecar.DecideAsync(BarcodePack.Filing(9, "21069090"));

        var replay = await sidecar.PostAsync($"/v1/decisions/{id}/replay");

        (replay.GetProperty("identical").GetBoolean(), replay.GetProperty("outcomeAfter").GetString()).Should().Be((true, "pass"));
    }

    [Fact]
    public async Task The_pack_of_then_decides_as_then_and_the_pack_of_now_shows_what_changed()
    {
        using var folder = Folder.WithRules();
        string id;
        await using (var before = await Running.StartAsync(folder)) id = await before.DecideAsync(TinyPack.Dear);
        File.Delete(folder["rules/expressions/dear.yaml"]);
        await using var sidecar = await Running.StartAsync(folder);

        var then = await sidecar.PostAsync($"/v1/decisions/{id}/replay");
        var now = await sidecar.PostAsync($"/v1/decisions/{id}/replay?pack=active");

        (then.GetProperty("identical").GetBoolean(), then.GetProperty("outcomeAfter").GetString()).Should().Be((true, "review"));
        (now.GetProperty("identical").GetBoolean(), now.GetProperty("outcomeAfter").GetString(), now.GetProperty("removed")[0].GetString()).Should().Be((false, "pass", "price/dear"));
        (await sidecar.GetAsync("/v1/packs")).GetProperty("packs").EnumerateArray().Select(pack => pack.GetProperty("active").GetBoolean()).Should().Equal(false, true);
    }

    [Fact]
    public async Task A_clock_that_goes_back_loses_nothing()
    {
        using var folder = BarcodePack.Folder();
        var clock = new SteppingClock(Cli.Now);
        await using var sidecar = await Running.StartAsync(folder, clock);
        var ids = new List<string>();
        for (var seller = 0; seller < 8; seller++)
        {
            ids.Add(await sidecar.DecideAsync(BarcodePack.Filing(seller, "21069090")));
            clock.Step(TimeSpan.FromHours(seller % 2 == 0 ? -2 : 1));
        }

        var replays = new List<JsonElement>();
        foreach (var id in ids) replays.Add(await sidecar.PostAsync($"/v1/decisions/{id}/replay"));

        replays.Should().HaveCount(8).And.OnlyContain(replay => replay.GetProperty("identical").GetBoolean());
    }
}
