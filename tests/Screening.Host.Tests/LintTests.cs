using System.Text.Json;

namespace Screening.Host.Tests;

public sealed class LintTests
{
    [Fact]
    public async Task Warnings_alone_do_not_fail_unless_strict()
    {
        using var folder = Folder.WithRules();

        var lenient = await Cli.RunAsync("lint", folder.Rules);
        var strict = await Cli.RunAsync("lint", folder.Rules, "--strict");

        (lenient.Code, strict.Code).Should().Be((0, 3));
        lenient.Output.Should().Contain("expressions/dear.yaml(2,5): warning SCR0401: no test case of `price/dear` hits");
    }

    [Fact]
    public async Task Every_mistake_is_a_line_and_the_last_line_counts_them()
    {
        using var folder = Folder.WithRules();
        folder.Write("rules/bad.yaml", "kind: nonsense\n");

        var ran = await Cli.RunAsync("lint", folder.Rules);

        ran.Code.Should().Be(3);
        ran.Output.Should().Contain("bad.yaml(1,7): error SCR0101: ");
        ran.Lines[^1].Should().Be("tiny 2026.11.0: 5 rules, 1 error, 10 warnings");
    }

    [Fact]
    public async Task The_report_for_programs_has_the_same_mistakes()
    {
        using var folder = Folder.WithRules();
        folder.Write("rules/bad.yaml", "kind: nonsense\n");

        var ran = await Cli.RunAsync("lint", folder.Rules, "--format", "json");

        var report = JsonDocument.Parse(ran.Output).RootElement;
        report.GetProperty("errors").GetInt32().Should().Be(1);
        report.GetProperty("diagnostics").EnumerateArray()
            .Single(d => d.GetProperty("severity").GetString() == "error").GetProperty("at").GetProperty("line").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task The_rules_of_this_repository_are_clean()
    {
        var ran = await Cli.RunAsync("lint", Repository.Rules, "--strict");

        ran.Code.Should().Be(0, ran.Output);
    }
}
