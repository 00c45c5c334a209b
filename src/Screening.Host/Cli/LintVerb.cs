using System.CommandLine;
using Screening.Host.Printing;

namespace Screening.Host.Cli;

/// <summary><c>screening lint DIR</c>: every mistake of a rule pack, where its author can mend it.</summary>
internal static class LintVerb
{
    public static Command Create(Shell shell)
    {
        var folder = RulesFolder.Argument();
        var format = ReportFormat.Option();
        var strict = new Option<bool>("--strict") { Description = "Let warnings fail the run as errors do" };
        var verb = new Command("lint", "Shows every mistake of a rule pack with its file, line and column.") { folder, format, strict };
        verb.SetAction(parsed =>
        {
            var pack = RulesFolder.Load(parsed.GetValue(folder), shell);
            Print(pack, parsed.GetValue(format) == ReportFormat.Json, shell.Output);
            return pack.HasErrors || (parsed.GetValue(strict) && pack.Diagnostics.Count > 0) ? ExitCode.BadPack : ExitCode.Done;
        });
        return verb;
    }

    private static void Print(RulePack pack, bool json, TextWriter output)
    {
        var errors = pack.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        var warnings = pack.Diagnostics.Count - errors;
        if (json)
        {
            output.WriteLine(Json.Of(new { pack = pack.Identity, rules = pack.Rules.Count, errors, warnings, diagnostics = pack.Diagnostics }));
            return;
        }
        foreach (var diagnostic in pack.Diagnostics) output.WriteLine(Printable.Line(diagnostic.ToString()));
        output.WriteLine($"{pack.Identity.Id} {pack.Identity.Version}: {Count.Of(pack.Rules.Count, "rule")}, {Count.Of(errors, "error")}, {Count.Of(warnings, "warning")}");
    }
}
