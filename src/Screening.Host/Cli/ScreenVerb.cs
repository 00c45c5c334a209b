using System.CommandLine;
using System.CommandLine.Parsing;
using Screening.Host.Screen;

namespace Screening.Host.Cli;

/// <summary><c>screening screen FILES…</c>: decides on every filing of a batch, in order and in bounded memory.</summary>
internal sealed class ScreenVerb
{
    private const string Description =
        $"""
        Screens filings and prints decisions, in the order of the input and as they are made.

        table   for people; messages, and the submitter's own words that caused them.
        ndjson  one line for each record: the decision, with `warnings` if members of the record had no place in the filing,
                or {"{"}"line":12,"error":[{"{"}"path":…,"line":…,"column":…,"message":…{"}"}],"input":…{"}"} if it could not be read.
        csv     one row for each piece of evidence, finding without evidence, missing fact, undecided rule and reading error:
                {CsvDecisions.Columns}.
                A cell that a spreadsheet would take for a formula begins with an apostrophe. In a file of --out, a byte-order mark
                comes first, without which spreadsheets misread Chinese.

        Warnings (table, csv) and the summary (ndjson, csv) go to the error output.
        """;

    private readonly Shell _shell;
    private readonly ScreeningOptions _options;
    private readonly Argument<string[]> _files = new("FILES") { Description = "Filings; - or nothing is the standard input" };
    private readonly Option<string> _format = new("--format", "-f") { HelpName = "table|ndjson|csv", Description = "How decisions are written", DefaultValueFactory = _ => DecisionWriter.Table };
    private readonly Option<string?> _out = new("--out", "-o") { Description = "Write to this file, which appears when it is whole", HelpName = "FILE" };
    private readonly Option<string?> _failOn = new("--fail-on") { HelpName = "reject|incomplete|review", Description = "Exit with 2 when a filing has this outcome or a graver one" };
    private readonly Option<bool> _notes = new("--notes") { Description = "Show findings that ask for nothing in the table too" };

    private ScreenVerb(Shell shell)
    {
        (_shell, _options) = (shell, new ScreeningOptions(shell));
        _files.Validators.Add(RefuseOptions);
        _format.AcceptOnlyFromAmong(DecisionWriter.Table, DecisionWriter.Ndjson, DecisionWriter.Csv);
        _failOn.AcceptOnlyFromAmong("reject", "incomplete", "review");
    }

    public static Command Create(Shell shell)
    {
        var screen = new ScreenVerb(shell);
        var verb = new Command("screen", Description) { screen._files, screen._format, screen._out, screen._failOn, screen._notes };
        screen._options.AddTo(verb);
        // On a thread of its own, so that Ctrl-C is heard while it works.
        verb.SetAction((parsed, stop) => Task.Run(() => screen.RunAsync(parsed, stop), stop));
        return verb;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var inputs = _options.Inputs(parsed, parsed.GetValue(_files) ?? []);
        var job = _options.Job(parsed);
        using var output = OutputFile.Open(parsed.GetValue(_out), _shell);
        var run = new ScreenRun(_shell, job, inputs, _options.Language(parsed)) { Notes = parsed.GetValue(_notes) };
        var summary = await run.ToAsync(output, parsed.GetValue(_format)!, stop);
        output.Commit();
        return Told(summary, parsed.GetValue(_failOn));
    }

    private static int Told(Summary summary, string? failOn) =>
        summary.Unreadable > 0 ? ExitCode.UnreadableInput
        : failOn is not null && summary.Reached(Enum.Parse<Outcome>(failOn, ignoreCase: true)) ? ExitCode.OutcomeReached
        : ExitCode.Done;

    // The parser takes a misspelled option for a file.
    private static void RefuseOptions(ArgumentResult files)
    {
        if (files.Tokens.FirstOrDefault(token => token.Value.StartsWith('-') && token.Value != "-") is { } option)
            files.AddError($"there is no option `{option.Value}`");
    }
}
