namespace Screening.Tests.ReferencePack;

/// <summary>The reference pack as it stands: nothing for lint to say, and every test beside a rule passes.</summary>
public class CleanTests
{
    private static readonly RulePack Pack = RulePack.Load(Repository.PathTo(PackTexts.Root));
    private static readonly ILookup<string, RuleTestResult> Results = Pack.RunTests().Results.ToLookup(result => result.RuleId);

    public static TheoryData<string> Rules => [.. Pack.Rules.Select(rule => rule.Id).Distinct()];

    // Warnings too: among them that a rule has no case that hits, or none that must not.
    [Fact]
    public void Lint_has_nothing_to_say() => string.Join('\n', Pack.Diagnostics).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_tests_of_a_rule_pass(string rule)
    {
        Results[rule].Should().HaveCountGreaterThan(1);
        string.Join('\n', Results[rule].Where(result => result.Status == RuleTestStatus.Failed).Select(result => $"{result.At}: {result.Case}: {result.Problem}"))
            .Should().BeEmpty();
    }
}
