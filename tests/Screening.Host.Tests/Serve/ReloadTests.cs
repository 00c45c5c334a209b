using System.Net;
using System.Text;
using System.Text.Json;
using Screening.Host.Store;

namespace Screening.Host.Tests.Serve;

public sealed class ReloadTests
{
    [Fact]
    public async Task No_request_fails_during_swaps_and_each_is_decided_by_one_version()
    {
        using var folder = VersionedRules.Folder();
        await using var sidecar = await Running.StartAsync(folder);
        var clients = Enumerable.Range(0, 4).Select(_ => Task.Run(() => UntilVersionAsync(sidecar, 4), Running.Stop)).ToList();

        for (var version = 2; version <= 4; version++)
        {
            folder.Become(version);
            await sidecar.UntilVersionAsync(version);
        }

        var versions = (await Task.WhenAll(clients)).SelectMany(seen => seen).ToList();
        // How early a client begins is up to the machine; that every answer is whole is not.
        versions.Should().BeSubsetOf(Enumerable.Range(1, 4).Select(VersionedRules.Name));
        versions.Distinct().Should().HaveCountGreaterThan(1).And.Contain(VersionedRules.Name(4));
    }

    [Fact]
    public async Task A_batch_keeps_the_rules_it_began_with()
    {
        using var folder = VersionedRules.Folder();
        await using var sidecar = await Running.StartAsync(folder);
        using var batch = await OpenBatch.StartAsync(sidecar);
        await batch.SendAsync(TinyPack.Dear + "\n");
        var before = await batch.AnswerAsync();
        folder.Become(2);
        await sidecar.UntilVersionAsync(2);

        await batch.SendAsync(TinyPack.Dear + "\n");

        new[] { before, await batch.AnswerAsync() }.Select(answer => VersionOf(Encoding.UTF8.GetBytes(answer))).Should().Equal(VersionedRules.Name(1), VersionedRules.Name(1));
        (await VersionAsync(sidecar, Running.Stop)).Should().Be(VersionedRules.Name(2));
    }

    [Fact]
    public async Task What_a_swapped_pack_decided_is_replayed_to_the_same_bytes()
    {
        using var folder = VersionedRules.Folder();
        await using var sidecar = await Running.StartAsync(folder);
        folder.Become(2);
        await sidecar.UntilVersionAsync(2);
        var id = await sidecar.DecideAsync(TinyPack.Dear);
        folder.Become(3);
        await sidecar.UntilVersionAsync(3);

        var replay = await sidecar.PostAsync($"/v1/decisions/{id}/replay");

        replay.GetProperty("identical").GetBoolean().Should().BeTrue();
        (await sidecar.GetAsync("/v1/packs")).GetProperty("packs").EnumerateArray()
            .Select(pack => (pack.GetProperty("version").GetString(), pack.GetProperty("active").GetBoolean()))
            .Should().Equal((VersionedRules.Name(1), false), (VersionedRules.Name(2), false), (VersionedRules.Name(3), true));
    }

    [Fact]
    public async Task Refused_files_leave_the_last_good_pack_and_tell_why()
    {
        using var folder = VersionedRules.Folder();
        await using var sidecar = await Running.StartAsync(folder);

        folder.Write("v1/oops.yaml", "kind: nothing\n");
        var active = await sidecar.UntilAsync("/v1/packs/active", pack => pack.TryGetProperty("refused", out _));

        active.GetProperty("version").GetString().Should().Be(VersionedRules.Name(1));
        active.GetProperty("refused").GetProperty("why").GetString().Should().Be("the rules have errors");
        active.GetProperty("refused").GetProperty("details")[0].GetString().Should().StartWith("oops.yaml(1,7): error SCR");
        (await VersionAsync(sidecar, Running.Stop)).Should().Be(VersionedRules.Name(1));
    }

    [Fact]
    public async Task A_pack_that_cannot_be_kept_does_not_decide_until_it_is_kept()
    {
        using var folder = VersionedRules.Folder();
        await using var sidecar = await Running.StartAsync(folder);
        using (var other = Database.Open(folder["screening.db"]))
        {
            other.Run("BEGIN IMMEDIATE");
            folder.Become(2);

            await sidecar.UntilUnreadyAsync();

            (await sidecar.GetAsync("/v1/packs/active")).GetProperty("version").GetString().Should().Be(VersionedRules.Name(1));
        }

        await sidecar.UntilVersionAsync(2);
    }

    private static async Task<List<string>> UntilVersionAsync(Running sidecar, int last)
    {
        var versions = new List<string>();
        do versions.Add(await VersionAsync(sidecar, Running.Stop));
        while (versions[^1] != VersionedRules.Name(last));
        return versions;
    }

    private static async Task<string> VersionAsync(Running sidecar, CancellationToken stop)
    {
        using var response = await sidecar.ScreenAsync(TinyPack.Dear);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        return VersionOf(await response.Content.ReadAsByteArrayAsync(stop));
    }

    // The version that the decision names, which must be the one that its reason is of.
    private static string VersionOf(byte[] answer)
    {
        var decision = JsonDocument.Parse(answer).RootElement;
        var version = decision.GetProperty("pack").GetProperty("version").GetString()!;
        decision.GetProperty("findings")[0].GetProperty("message").GetProperty("en").GetString().Should().Be(version);
        return version;
    }
}
