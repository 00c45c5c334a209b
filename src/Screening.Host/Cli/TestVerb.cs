using System.CommandLine;
using Screening.Host.Printing;

namespace Screening.Host.Cli;

/// <summary><c>screening test DIR</c>: runs the tests that stand beside the rules.</summary>
internal static class TestVerb
{
    public static Command Create(Shell shell)
    {
        var folder = RulesFolder.Argument();
        var format = ReportFormat.Option();
        var verb = new Command("test", "Runs the tests that stand beside the rules.") { folder, format };
        verb.SetAction(parsed =>
        {
            var report = RulesFolder.LoadClean(parsed.GetValue(folder), shell).RunTests();
            Print(report, parsed.GetValue(format) == ReportFormat.Json, shell.Output);
            return report.Failed > 0 ? ExitCode.BadPack : ExitCode.Done;
        });
        return verb;
    }

    private static void Print(RuleTestReport report, bool json, TextWriter output)
    {
        var told = report.Results.Where(result => result.Status != RuleTestStatus.Passed).OrderByDescending(result => result.Status);
        if (json)
        {
            output.WriteLine(Json.Of(new { report.Passed, report.Failed, report.KnownMisses, results = told }));
            return;
        }
        foreach (var result in told) output.WriteLine(Printable.Line(Line(result)));
        output.WriteLine($"{report.Passed} passed, {report.Failed} failed, {Count.Of(report.KnownMisses, "known miss", "known misses")}");
    }

    private static string Line(RuleTestResult result)
    {
        var status = result.Status == RuleTestStatus.Failed ? "failed" : "known miss";
        return $"{result.At}: {status}: {result.RuleId}: `{result.Case}`: {result.Problem}";
    }
}
