using Screening.Hosting;

namespace Screening.Tests.Hosting;

/// <summary>Rules that change while a host runs.</summary>
public sealed class ReloadTests : IDisposable
{
    private readonly RulesFolder _folder = RulesFolder.With(version: 1);

    public void Dispose() => _folder.Dispose();

    /// <summary>Ways in which files come to be others.</summary>
    public static TheoryData<string> Ways => [.. Changes.Keys];

    private static readonly Dictionary<string, Action<RulesFolder>> Changes = new()
    {
        ["written over"] = folder => folder.Version(2),
        ["written beside and renamed, as editors do"] = folder =>
        {
            foreach (var (name, text) in RulesFolder.Pack(2)) folder.Replace($"rules/{name}", text);
        },
        ["the folder deleted and made again"] = folder =>
        {
            Directory.Delete(folder.Path, recursive: true);
            folder.Version(2);
        },
        ["another folder in its place"] = folder =>
        {
            folder.Version(2, "next");
            Directory.Move(folder.Path, folder["before"]);
            Directory.Move(folder["next"], folder.Path);
        },
        ["a link in its place"] = folder =>
        {
            folder.Version(2, "next");
            Directory.Move(folder.Path, folder["before"]);
            folder.Link("rules", "next");
        },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Changed_rules_become_active_however_they_were_changed(string way)
    {
        await using var hosted = await Hosted.StartAsync(_folder);
        Changes[way](_folder);
        await hosted.UntilVersion(2);
        Version(hosted.Active.Take()).Should().Be(2);
    }

    [Fact]
    public async Task Broken_rules_are_refused_with_their_place_and_the_last_good_ones_go_on_answering_until_they_are_mended()
    {
        await using var hosted = await Hosted.StartAsync(_folder);
        _folder.Write("rules/price/b.yaml", "kind: expression\n");
        await hosted.UntilRefused("the rules have errors");
        Version(hosted.Active.Take()).Should().Be(1);
        hosted.Active.Refused!.Details.Should().NotBeEmpty().And.OnlyContain(line => line.StartsWith("price/b.yaml(1,1): error SCR"));
        _folder.Version(2);
        await hosted.UntilVersion(2);
    }

    [Fact]
    public async Task Rules_that_fail_their_own_test_are_refused()
    {
        await using var hosted = await Hosted.StartAsync(_folder);
        _folder.FailingTest();
        await hosted.UntilRefused("1 of 2 tests of the rules fail");
        Version(hosted.Active.Take()).Should().Be(1);
        hosted.Active.Refused!.FailedTests.Should().ContainSingle().Which.Case.Should().Be("cheap");
    }

    [Fact]
    public async Task A_folder_that_is_gone_is_refused_and_the_rules_go_on_answering()
    {
        await using var hosted = await Hosted.StartAsync(_folder);
        Directory.Delete(_folder.Path, recursive: true);
        await hosted.UntilRefused("the rules cannot be read");
        Version(hosted.Active.Take()).Should().Be(1);
    }

    [Fact]
    public async Task A_rule_that_is_gone_without_being_retired_is_refused_as_a_folder_half_copied_would_be()
    {
        await using var hosted = await Hosted.StartAsync(_folder);
        File.Delete(_folder["rules/price/b.yaml"]);
        await hosted.UntilRefused("the rule `price/b` was there before and is not retired");
        _folder.Write("rules/retired.yaml", "kind: retired\nids: [{ id: price/b, reason: not needed }]\n");
        await hosted.Until(active => active.Refused is null);
        hosted.Active.Current!.Rules.Rules.Select(rule => rule.Id).Should().Equal("price/a");
    }

    [Fact]
    public async Task Going_back_to_an_earlier_version_may_take_rules_away()
    {
        await using var hosted = await Hosted.StartAsync(_folder);
        File.Delete(_folder["rules/price/b.yaml"]);
        await hosted.UntilRefused("price/b");
        _folder.Write("rules/pack.yaml", RulesFolder.PackFile(0));
        await hosted.UntilVersion(0);
    }

    [Fact]
    public async Task Files_that_are_the_active_ones_again_end_a_refusal_without_a_swap()
    {
        await using var hosted = await Hosted.StartAsync(_folder);
        var first = hosted.Active.Current;
        _folder.FailingTest();
        await hosted.UntilRefused("tests");
        _folder.Version(1);
        await hosted.UntilVersion(1);
        hosted.Active.Current.Should().BeSameAs(first);
    }

    [Fact]
    public async Task A_link_within_the_pack_is_refused_though_no_byte_of_the_rules_changed()
    {
        await using var hosted = await Hosted.StartAsync(_folder);
        File.CreateSymbolicLink(_folder["rules/more.yaml"], "pack.yaml");
        await hosted.UntilRefused("the rules have errors");
        hosted.Active.Refused!.Details.Should().Equal("more.yaml(1,1): error SCR0013: this is a link, which is not followed");
    }

    [Fact]
    public async Task Requests_during_fifty_swaps_never_fail_and_each_is_decided_by_one_pack()
    {
        await using var hosted = await Hosted.StartAsync(_folder);
        using var stop = new CancellationTokenSource();
        var requests = Enumerable.Range(0, 2).Select(_ => Task.Run(() => Ask(hosted.Active, stop.Token))).ToList();
        for (var version = 2; version <= 51; version++)
        {
            _folder.Version(version, $"v{version}");
            if (version == 2) Directory.Delete(_folder.Path, recursive: true);
            _folder.Link("rules", $"v{version}");
            await hosted.UntilVersion(version);
        }
        await stop.CancelAsync();
        (await Task.WhenAll(requests)).Should().OnlyContain(seen => seen.Count > 10 && seen.Max == 51);
    }

    private static SortedSet<int> Ask(ActivePack active, CancellationToken stop)
    {
        var seen = new SortedSet<int>();
        do seen.Add(Version(active.Take())); while (!stop.IsCancellationRequested);
        seen.Add(Version(active.Take()));
        return seen;
    }

    /// <summary>The version that answers; both rules and the decision must say the same.</summary>
    private static int Version(LoadedPack pack)
    {
        var decision = pack.Screen(Some.Filing() with { UnitPrice = 11 }, Some.Day);
        var versions = decision.Findings.Select(finding => finding.Message.En[1..]).Append(decision.Pack.Version["2026.11.".Length..]).ToList();
        versions.Should().HaveCount(3);
        return int.Parse(versions.Distinct(StringComparer.Ordinal).Single(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
