using System.CommandLine;
using Screening.Formats;
using Screening.Host.Printing;
using Screening.Host.Screen;

namespace Screening.Host.Cli;

/// <summary>What <c>screen</c> and <c>explain</c> are told alike: the rules, their moment, and how to read the input.</summary>
internal sealed class ScreeningOptions(Shell shell)
{
    private readonly Option<string?> _rules = RulesFolder.Option();
    private readonly Option<DateTimeOffset?> _asOf = AsOf.Option();
    private readonly Option<string> _lang = Words.Option();

    private readonly Option<string?> _input = new("--input", "-i")
    {
        Description = "Shape of the input, such as ndjson, csv or pinduoduo [default: detected]",
        HelpName = "NAME",
    };

    private readonly Option<string?> _mapping = new("--mapping") { Description = "A mapping file of your own for the input", HelpName = "FILE" };

    private readonly Option<string?> _history = new("--history")
    {
        Description = "What earlier filings said of the same barcodes, one observation a line (NDJSON)",
        HelpName = "FILE",
    };

    public void AddTo(Command verb)
    {
        foreach (var option in new Option[] { _rules, _asOf, _input, _mapping, _history, _lang }) verb.Add(option);
    }

    public Words Language(ParseResult parsed) => Words.In(parsed.GetValue(_lang));

    public FilingInputs Inputs(ParseResult parsed, IReadOnlyList<string> files) => new(files, Format(parsed), shell.Input);

    /// <summary>The rules, at their moment, with what is known of earlier filings.</summary>
    public ScreeningJob Job(ParseResult parsed) => new(
        RulesFolder.LoadClean(parsed.GetValue(_rules), shell).Compile(),
        AsOf.Moment(parsed.GetValue(_asOf), shell),
        History.Read(parsed.GetValue(_history)));

    private FilingFormat? Format(ParseResult parsed) => (parsed.GetValue(_mapping), parsed.GetValue(_input)) switch
    {
        ({ } mapping, null) => MappingFile.Read(mapping),
        (null, { } name) => FormatDetection.Named(name),
        (null, null) => null,
        _ => throw new CannotRunException("--input and --mapping exclude each other"),
    };
}
