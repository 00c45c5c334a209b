using System.Globalization;
using Screening.Host.Printing;

namespace Screening.Host.Quality.Printing;

/// <summary>The report as plain text.</summary>
internal sealed class QualityTable
{
    private const int ShownExamples = 3;
    private const int ShownRows = 25;

    private readonly TextWriter _to;

    private QualityTable(TextWriter to) => _to = to;

    public static void Write(QualityResult result, TextWriter to)
    {
        var table = new QualityTable(to);
        var report = result.Report;
        to.WriteLine($"{report.Pack.Id} {report.Pack.Version} as of {report.AsOf.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture)}");
        table.Bad(report);
        table.Good(report);
        table.Rest(report);
        table.Budget(result);
    }

    private void Bad(QualityReport report)
    {
        if (report.Bad.Count == 0) return;
        BadBy("class", report, cell => cell.Class);
        BadBy("family/class", report, cell => $"{cell.Family}/{cell.Class}");
        BadBy("rule family", report, cell => cell.Family);
        BadBy("language", report, cell => cell.Lang);
        Heading("bad rows that were not found, or not at their outcome");
        foreach (var cell in report.Bad.Where(cell => cell.Worst.Count > 0).OrderByDescending(cell => cell.Rows - cell.Found).Take(ShownRows))
        {
            _to.WriteLine($"{cell.Class}, {cell.Family}, {cell.Lang}: {cell.Rows - cell.Found} not found, {cell.Found - cell.Proper} at another outcome");
            Examples(cell.Worst);
        }
    }

    private void BadBy(string side, QualityReport report, Func<BadCell, string> by) =>
        Rows($"bad rows by {side}", [side, "rows", "found", "proper", "not named", "missed", "recall"],
            Sums.Of(report.Bad, by).Select(sum => (string[])[sum.Name, N(sum.Rows), N(sum.Found), N(sum.Proper), N(sum.NotNamed), N(sum.Missed), Share.Of(sum.Recall)]));

    private void Good(QualityReport report)
    {
        if (report.Good.Count == 0) return;
        GoodBy("class", report, cell => cell.Class);
        GoodBy("language", report, cell => cell.Lang);
        Heading("rules that stopped good rows");
        foreach (var alarm in report.Alarms.Take(ShownRows))
        {
            _to.WriteLine($"{alarm.Rule}: {N(alarm.Rejects)} rejected, {N(alarm.Reviews)} reviewed");
            Examples(alarm.Worst);
        }
        Heading("facts asked of good rows");
        foreach (var asked in report.Asked.Take(ShownRows)) _to.WriteLine($"{asked.Field} by {asked.Rule}: {N(asked.Rows)}");
    }

    private void GoodBy(string side, QualityReport report, Func<GoodCell, string> by) =>
        Rows($"good rows by {side}", [side, "rows", "rejected", "reviewed", "incomplete", "allowed", "unmatched"],
            Sums.Of(report.Good, by).Take(ShownRows).Select(sum => (string[])
                [sum.Lang, N(sum.Rows), Part(sum.FalseRejects, sum), Part(sum.FalseReviews, sum), Part(sum.Incomplete, sum), Part(sum.Allowed, sum), Part(sum.Unmatched, sum)]));

    private void Rest(QualityReport report)
    {
        var ingredients = report.Ingredients;
        Heading("ingredients that no table of the pack has under that name");
        _to.WriteLine($"{N(ingredients.Unknown)} of {N(ingredients.All)}; the commonest: "
            + Printable.Line(string.Join(", ", ingredients.MostCommonUnknown.Take(ShownRows).Select(one => $"{one.Name} {N(one.Times)}"))));
        _to.WriteLine($"rules that matched no row of this corpus: {report.Silent.Count}");
    }

    private void Budget(QualityResult result)
    {
        Heading("budget");
        foreach (var line in result.Broken) _to.WriteLine($"beyond: {line}");
        foreach (var line in result.NotMeasured) _to.WriteLine($"not measured: `{line}`");
        if (result.Broken.Count == 0) _to.WriteLine("kept");
    }

    private void Examples(IEnumerable<Example> examples)
    {
        foreach (var example in examples.Take(ShownExamples)) _to.WriteLine(Printable.Line($"  {example.Row}: {example.Said}: {example.Text}"));
    }

    private void Rows(string heading, string[] columns, IEnumerable<string[]> rows)
    {
        Heading(heading);
        List<string[]> lines = [columns, .. rows];
        var widths = columns.Select((_, at) => lines.Max(line => line[at].Length) + 2).ToList();
        foreach (var line in lines) _to.WriteLine(Printable.Line(string.Concat(line.Select((cell, at) => Cells.Pad(cell, widths[at]))).TrimEnd()));
    }

    private void Heading(string text)
    {
        _to.WriteLine();
        _to.WriteLine($"== {text}");
    }

    private static string N(long count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Part(int count, GoodCell of) => $"{N(count)} {Share.Of((double)count / of.Rows)}";
}
