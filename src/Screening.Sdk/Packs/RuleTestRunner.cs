using Screening.Rules;

namespace Screening.Packs;

/// <summary>Runs rule tests: never stops at the first failure, so that the report is whole.</summary>
internal static class RuleTestRunner
{
    public static RuleTestReport Run(Screener screener, IReadOnlyList<RuleTest> tests) => new([.. tests.Select(test => Run(screener, test))]);

    private static RuleTestResult Run(Screener screener, RuleTest test)
    {
        var decision = screener.Screen(test.Filing, test.AsOf, test.History);
        var actual = WhatTheRuleAsks(decision, test.RuleId);
        var words = decision.Findings.Where(f => f.RuleId == test.RuleId).SelectMany(f => f.Evidence).Select(e => e.Text).ToHashSet(StringComparer.Ordinal);
        var unseen = test.Evidence.Where(word => !words.Contains(word)).ToList();
        var works = actual == test.Expect && unseen.Count == 0;
        return new RuleTestResult
        {
            RuleId = test.RuleId,
            Case = test.Name,
            At = test.Location,
            Status = (works, test.Todo) switch
            {
                (true, false) => RuleTestStatus.Passed,
                (false, true) => RuleTestStatus.KnownMiss,
                _ => RuleTestStatus.Failed,
            },
            Problem = Problem(test, works, actual, unseen),
        };
    }

    private static string? Problem(RuleTest test, bool works, Expectation actual, List<string> unseen)
    {
        if (works) return test.Todo ? "a case marked `todo` works now; take the mark away" : null;
        if (actual != test.Expect) return $"expected {CamelCase.Of(test.Expect)}, the rule gave {CamelCase.Of(actual)}";
        return $"the evidence does not quote {string.Join(", ", unseen.Select(word => $"`{word}`"))}";
    }

    private static Expectation WhatTheRuleAsks(Decision decision, string ruleId)
    {
        var asks = Expectation.None;
        foreach (var finding in decision.Findings)
            if (finding.RuleId == ruleId) Raise(Of(finding.Outcome));
        if (decision.Missing.Any(missing => missing.RuleId == ruleId)) Raise(Expectation.Incomplete);
        if (decision.Undecided.Any(undecided => undecided.RuleId == ruleId)) Raise(Expectation.Undecided);
        return asks;

        void Raise(Expectation to) => asks = to > asks ? to : asks;
    }

    private static Expectation Of(Outcome outcome) => outcome switch
    {
        Outcome.Reject => Expectation.Reject,
        Outcome.Incomplete => Expectation.Incomplete,
        Outcome.Review => Expectation.Review,
        _ => Expectation.Note,
    };
}
