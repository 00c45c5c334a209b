namespace Screening.Tests;

/// <summary>What the product promises: the cases of tests/cases, through the public Sdk.</summary>
public class AcceptanceTests
{
    private static readonly Dictionary<string, AcceptanceCase> Cases =
        new[] { "acceptance", "disguises", "evasions" }.SelectMany(file => AcceptanceCases.Read($"tests/cases/{file}.yaml")).ToDictionary(row => row.Name);

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_is_decided_as_promised(string name)
    {
        var promise = Cases[name];
        var explanation = ScreenerOf(promise).Explain(promise.Filing, promise.AsOf);
        var decision = explanation.Decision;
        var outcome = decision.Outcome.ToString().ToLowerInvariant();
        var reasons = decision.Findings.Select(finding => finding.RuleId).Concat(decision.Missing.Select(fact => fact.RuleId)).ToList();
        var quoted = decision.Findings.SelectMany(finding => finding.Evidence).Select(evidence => evidence.Text).ToList();
        var setAside = explanation.Rules.SelectMany(rule => rule.Cancelled).Select(cancelled => cancelled.Hit.Text).ToList();

        if (promise.Expect is not null) outcome.Should().Be(promise.Expect, "of {0}", string.Join(", ", reasons));
        promise.Never.Should().NotContain(outcome, "of {0}", string.Join(", ", reasons));
        promise.Rules.Where(rule => !reasons.Any(IsUnder(rule))).Should().BeEmpty("the reasons are {0}", string.Join(", ", reasons));
        promise.NotRules.Where(rule => reasons.Any(IsUnder(rule))).Should().BeEmpty("the reasons are {0}", string.Join(", ", reasons));
        promise.Evidence.Where(words => !quoted.Any(quote => quote.Contains(words, StringComparison.Ordinal))).Should().BeEmpty("quoted are {0}", string.Join(", ", quoted));
        promise.NotEvidence.Intersect(quoted).Should().BeEmpty();
        promise.Missing.Except(decision.Missing.Select(fact => fact.Field)).Should().BeEmpty();
        promise.Cancelled.Except(setAside).Should().BeEmpty("set aside are {0}", string.Join(", ", setAside));
        promise.Undecided.Except(decision.Undecided.Select(rule => rule.RuleId)).Should().BeEmpty();
    }

    [Fact]
    public void An_explanation_tells_of_the_decision_that_screening_gives()
    {
        foreach (var promise in Cases.Values)
        {
            var screener = ScreenerOf(promise);
            WireFormat.ToJson(screener.Explain(promise.Filing, promise.AsOf).Decision)
                .Should().Be(WireFormat.ToJson(screener.Screen(promise.Filing, promise.AsOf)), promise.Name);
        }
    }

    private static Func<string, bool> IsUnder(string rule) => id => id.StartsWith(rule, StringComparison.Ordinal);

    private static Screener ScreenerOf(AcceptanceCase promise) =>
        promise.Pack is null ? Repository.Screener : RulePack.Read(promise.Pack).Compile();
}
