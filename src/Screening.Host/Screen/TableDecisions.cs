using System.Globalization;
using Screening.Formats;
using Screening.Host.Cli;
using Screening.Host.Printing;
using Spectre.Console;

namespace Screening.Host.Screen;

/// <summary>Decisions in columns, for people. The widths depend on the output's width alone, so a row is shown as soon as it is decided.</summary>
internal sealed class TableDecisions : DecisionWriter
{
    private const int OutcomeWidth = 10;
    private const int Gap = 2;
    private const int EvidenceShown = 5;

    private readonly IAnsiConsole _console;
    private readonly Words _words;
    private readonly bool _notes;
    private readonly int _idWidth;
    private readonly int _nameWidth;
    private readonly int _reasonWidth;

    /// <param name="output">Where to write.</param>
    /// <param name="shell">How wide, and whether in colours.</param>
    /// <param name="words">Language.</param>
    /// <param name="notes">Whether findings that ask for nothing are shown.</param>
    public TableDecisions(TextWriter output, Shell shell, Words words, bool notes)
    {
        (_words, _notes) = (words, notes);
        _console = Consoles.For(output, shell.OutputIsTerminal && output == shell.Output, shell.Width);
        _idWidth = shell.Width / 6;
        _nameWidth = shell.Width / 5;
        _reasonWidth = shell.Width - _idWidth - _nameWidth - OutcomeWidth - 3 * Gap;
        Row(words.Filing, words.Name, words.Result, Style.Plain, [words.Reasons]);
    }

    public override void Write(Screened screened)
    {
        if (screened.Decision is { } decision)
            Row(decision.FilingId, Names.Of(screened.Record.Filing!), _words.Of(decision.Outcome), Colour(decision.Outcome), Reasons(decision));
        else
            Row(Place(screened), "", _words.Unreadable, Colour(null), screened.Errors.Select(Reason));
    }

    private IEnumerable<string> Reasons(Decision decision) =>
    [
        .. decision.Findings.Where(finding => _notes || finding.Outcome != Outcome.Pass).SelectMany(Reasons),
        .. decision.Missing.Select(missing => Reason(missing, decision)).Distinct(),
        .. decision.Undecided.Select(undecided => $"{_words.Undecided}: {undecided.RuleId}: {undecided.Reason}"),
    ];

    private IEnumerable<string> Reasons(Finding finding) =>
    [
        $"{_words.Of(finding.Message)} ({finding.RuleId})",
        .. finding.Evidence.Take(EvidenceShown).Select(Quote.Of),
        .. finding.Evidence.Count > EvidenceShown ? [_words.More(finding.Evidence.Count - EvidenceShown)] : Array.Empty<string>(),
    ];

    // Where a finding has said why, the member is enough.
    private string Reason(MissingFact missing, Decision decision) => $"{_words.Missing} {missing.Field}" +
        (decision.Findings.Any(finding => finding.Message == missing.Why) ? "" : $": {_words.Of(missing.Why)}");

    private static string Reason(FilingProblem problem) => string.Create(
        CultureInfo.InvariantCulture, $"{problem.Path} ({problem.Line},{problem.Column}): {problem.Message}");

    private void Row(string id, string name, string outcome, Style style, IEnumerable<string> reasons)
    {
        var ids = Lines(id, _idWidth);
        var names = Lines(name, _nameWidth);
        var whys = reasons.SelectMany(reason => Lines(reason, _reasonWidth)).ToList();
        for (var i = 0; i < Math.Max(Math.Max(ids.Count, names.Count), Math.Max(whys.Count, 1)); i++)
        {
            var left = Cell(ids, i, _idWidth) + Cell(names, i, _nameWidth);
            var right = whys.ElementAtOrDefault(i) ?? "";
            Line(left, i == 0 ? outcome : "", i == 0 ? style : Style.Plain, right);
        }
    }

    private void Line(string left, string outcome, Style style, string right)
    {
        var padded = Cells.Pad(outcome, OutcomeWidth + Gap);
        var empty = right.Length == 0;
        _console.Write(empty && outcome.Length == 0 ? left.TrimEnd() : left);
        if (!empty || outcome.Length > 0) _console.Write(empty ? outcome : padded, style);
        _console.WriteLine(right);
    }

    private static List<string> Lines(string text, int width) => [.. Cells.Wrap(Printable.Line(text), width)];

    private static string Cell(List<string> lines, int index, int width) =>
        Cells.Pad(lines.ElementAtOrDefault(index) ?? "", width + Gap);

    private string Place(Screened screened) => string.Create(
        CultureInfo.InvariantCulture, $"{screened.Input} {_words.Line} {screened.Record.Line}").TrimStart();

    private static Style Colour(Outcome? outcome) => outcome switch
    {
        Outcome.Pass => new Style(Color.Green),
        Outcome.Review => new Style(Color.Yellow),
        Outcome.Incomplete => new Style(Color.Blue),
        _ => new Style(Color.Red),
    };
}
