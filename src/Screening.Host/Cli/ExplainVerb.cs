using System.CommandLine;
using Screening.Host.Explain;
using Screening.Host.Screen;

namespace Screening.Host.Cli;

/// <summary><c>screening explain FILE</c>: one filing, and what every rule did about it.</summary>
internal sealed class ExplainVerb
{
    private readonly Shell _shell;
    private readonly ScreeningOptions _options;
    private readonly Argument<string> _file = new("FILE") { Description = "Filings; - is the standard input" };
    private readonly Option<string?> _id = new("--id") { Description = "Id of the filing [default: the only one]", HelpName = "FILING-ID" };
    private readonly Option<string> _format = ReportFormat.Option();

    private ExplainVerb(Shell shell) => (_shell, _options) = (shell, new ScreeningOptions(shell));

    public static Command Create(Shell shell)
    {
        var explain = new ExplainVerb(shell);
        var verb = new Command("explain", "Shows what every rule did about one filing: what matched, what was set aside and why, what did not apply.")
        {
            explain._file, explain._id, explain._format,
        };
        explain._options.AddTo(verb);
        verb.SetAction(explain.Run);
        return verb;
    }

    private int Run(ParseResult parsed)
    {
        var inputs = _options.Inputs(parsed, [parsed.GetValue(_file)!]);
        var filing = Wanted(inputs.Read(), parsed.GetValue(_id));
        var explanation = _options.Job(parsed).Explain(filing);
        if (parsed.GetValue(_format) == ReportFormat.Json) _shell.Output.WriteLine(WireFormat.ToJson(explanation));
        else new ExplanationText(_shell, _options.Language(parsed), filing).Write(explanation);
        return ExitCode.Done;
    }

    private static Filing Wanted(IEnumerable<Screened> records, string? id)
    {
        if (id is not null) return records.Select(record => record.Record.Filing).FirstOrDefault(filing => filing?.FilingId == id)
            ?? throw new CannotRunException($"there is no filing `{id}` that can be read");
        var first = records.Take(2).ToList();
        if (first.Count == 0) throw new CannotRunException("there is no filing");
        if (first.Count > 1) throw new CannotRunException("there are several filings; name one with --id");
        return first[0].Record.Filing ?? throw new CannotRunException(Fault(first[0]), ExitCode.UnreadableInput);
    }

    private static string Fault(Screened record)
    {
        var error = record.Errors.First();
        return FormattableString.Invariant($"{record.Input ?? "-"}({error.Line},{error.Column}): `{error.Path}`: {error.Message}");
    }
}
