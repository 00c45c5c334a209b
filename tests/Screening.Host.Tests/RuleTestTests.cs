namespace Screening.Host.Tests;

public sealed class RuleTestTests
{
    private const string Cases = """
        rule: price/dear
        asOf: 2026-11-24
        base: { filingId: T, unitPrice: 1 }
        cases:
          - { name: 贵, filing: { unitPrice: 6000 }, expect: review }
          - { name: 便宜, filing: { unitPrice: 10 }, expect: EXPECTED }
          - { name: 港币, filing: { unitPrice: 4999, currency: HKD }, expect: review, todo: true }
        """;

    [Theory]
    [InlineData("none", 0, "2 passed, 0 failed, 1 known miss")]
    [InlineData("review", 3, "1 passed, 1 failed, 1 known miss")]
    public async Task A_failing_case_fails_the_run_and_a_known_miss_does_not(string expected, int code, string counts)
    {
        using var folder = Folder.WithRules();
        folder.Write("rules/expressions/dear.test.yaml", Cases.Replace("EXPECTED", expected));

        var ran = await Cli.RunAsync("test", folder.Rules);

        ran.Code.Should().Be(code, ran.Output);
        ran.Lines[^1].Should().Be(counts);
    }

    [Fact]
    public async Task A_failure_names_its_place_rule_and_case()
    {
        using var folder = Folder.WithRules();
        folder.Write("rules/expressions/dear.test.yaml", Cases.Replace("EXPECTED", "review"));

        var ran = await Cli.RunAsync("test", folder.Rules);

        ran.Lines.Should().Contain(line => line.StartsWith("expressions/dear.test.yaml(6,") && line.Contains("failed: price/dear: `便宜`"));
    }
}
