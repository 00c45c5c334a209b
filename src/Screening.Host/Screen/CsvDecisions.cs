using System.Globalization;
using Screening.Formats;
using Screening.Host.Printing;

namespace Screening.Host.Screen;

/// <summary>
/// Rows for a spreadsheet: one for each piece of evidence, and for each finding without evidence, missing fact, rule that could
/// not be evaluated, and error of a record that could not be read; one for a filing without any of these.
/// </summary>
internal sealed class CsvDecisions : DecisionWriter
{
    /// <summary>The columns, in order; <c>kind</c> is finding, missing, undecided, error, or empty.</summary>
    public const string Columns =
        "filingId,outcome,kind,rule,findingOutcome,severity,message,field,start,length,text,term,document,article,line,input";

    private const string Unreadable = "unreadable";

    private readonly TextWriter _output;
    private readonly Words _words;

    /// <param name="output">Where to write.</param>
    /// <param name="words">Language of messages.</param>
    /// <param name="marked">Whether a byte-order mark comes first, without which spreadsheets misread Chinese.</param>
    public CsvDecisions(TextWriter output, Words words, bool marked)
    {
        (_output, _words) = (output, words);
        if (marked) output.Write('\uFEFF');
        output.WriteLine(Columns);
    }

    public override void Write(Screened screened)
    {
        var decision = screened.Decision;
        var rows = decision is null ? screened.Errors.Select(Row) : Rows(decision);
        foreach (var row in rows.DefaultIfEmpty(Row("")))
            _output.WriteLine(CsvLine.Of(
                [decision?.FilingId, decision is null ? Unreadable : Word(decision.Outcome), .. row, Number(screened.Record.Line), screened.Input]));
    }

    private IEnumerable<string?[]> Rows(Decision decision) =>
    [
        .. decision.Findings.SelectMany(finding => finding.Evidence.DefaultIfEmpty().Select(evidence => Row(finding, evidence))),
        .. decision.Missing.Select(missing => Row("missing", missing.RuleId, message: _words.Of(missing.Why), field: missing.Field)),
        .. decision.Undecided.Select(undecided => Row("undecided", undecided.RuleId, message: undecided.Reason)),
    ];

    private static string?[] Row(FilingProblem error) => Row("error", message: error.Message, field: error.Path);

    private static string?[] Row(string kind, string? rule = null, string? message = null, string? field = null) =>
        [kind, rule, null, null, message, field, null, null, null, null, null, null];

    private string?[] Row(Finding finding, Evidence? evidence) =>
    [
        "finding", finding.RuleId, Word(finding.Outcome), Word(finding.Severity), _words.Of(finding.Message),
        evidence?.Field, Number(evidence?.Start), Number(evidence?.Length), evidence?.Text, evidence?.Term,
        finding.Basis.Document, finding.Basis.Article,
    ];

    private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);
}
