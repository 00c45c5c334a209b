using System.Net;
using System.Text.Json;

namespace Screening.Host.Tests.Serve;

public sealed class ScreenApiTests
{
    public static TheoryData<string, Outcome> Filings => new()
    {
        { TinyPack.Honest, Outcome.Pass },
        { TinyPack.Banned, Outcome.Reject },
        { TinyPack.Unpriced, Outcome.Incomplete },
        { TinyPack.Dear, Outcome.Review },
    };

    [Theory]
    [MemberData(nameof(Filings))]
    public async Task The_answer_is_the_decision_as_the_library_writes_it(string filing, Outcome outcome)
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);

        using var response = await sidecar.ScreenAsync(filing);

        var decision = WireFormat.ReadDecision(await response.Content.ReadAsByteArrayAsync(Running.Stop));
        (response.StatusCode, decision.Outcome).Should().Be((HttpStatusCode.OK, outcome));
    }

    [Theory]
    [InlineData("?asOf=2018-06-01", "price/old-limit")]
    [InlineData("?asOf=2019-06-01", "price/dear")]
    public async Task The_rules_of_the_moment_asked_for_apply(string query, string rule)
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);

        using var response = await sidecar.ScreenAsync(TinyPack.Dear, query);

        WireFormat.ReadDecision(await response.Content.ReadAsByteArrayAsync(Running.Stop)).Findings[0].RuleId.Should().Be(rule);
    }

    [Fact]
    public async Task An_explanation_tells_what_every_rule_did()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);

        using var response = await sidecar.ScreenAsync(TinyPack.Honest, "?explain=true");

        using var explanation = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Running.Stop));
        explanation.RootElement.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("ruleId").GetString())
            .Should().BeEquivalentTo(["substance/stimulant", "price/dear", "brand/absent", "price/old-limit", "mode/direct"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?explain=true")]
    public async Task The_same_key_and_body_give_the_same_bytes_though_the_clock_went_on_and_the_sidecar_restarted(string query)
    {
        using var folder = Folder.WithRules();
        var answers = new List<(string Id, string Body)>();
        for (var start = 0; start < 2; start++)
        {
            await using var sidecar = await Running.StartAsync(folder);
            for (var i = 0; i < 2; i++) answers.Add(await Answer(sidecar));
        }

        answers.Should().AllBeEquivalentTo(answers[0]);

        async Task<(string, string)> Answer(Running sidecar)
        {
            using var response = await sidecar.ScreenAsync(TinyPack.Banned, query, "key-1");
            return (response.Headers.GetValues("Screening-Decision-Id").Single(), await response.Content.ReadAsStringAsync(Running.Stop));
        }
    }

    [Fact]
    public async Task Requests_with_one_key_that_come_together_make_one_decision()
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);

        var responses = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => sidecar.ScreenAsync(TinyPack.Banned, key: "key-1")));

        responses.Select(response => response.Headers.GetValues("Screening-Decision-Id").Single()).Distinct().Should().ContainSingle();
        (await sidecar.GetAsync("/v1/decisions")).GetProperty("decisions").GetArrayLength().Should().Be(1);
    }

    [Theory]
    [InlineData(TinyPack.Dear, "")]
    [InlineData(TinyPack.Banned, "?asOf=2026-01-01")]
    public async Task The_same_key_with_another_question_is_a_conflict(string filing, string query)
    {
        using var folder = Folder.WithRules();
        await using var sidecar = await Running.StartAsync(folder);
        using var first = await sidecar.ScreenAsync(TinyPack.Banned, key: "key-1");

        using var second = await sidecar.ScreenAsync(filing, query, "key-1");

        (first.StatusCode, second.StatusCode).Should().Be((HttpStatusCode.OK, HttpStatusCode.Conflict));
    }
}
