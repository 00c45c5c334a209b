using System.Globalization;
using System.Net;
using Screening.Host.Printing;

namespace Screening.Host.Quality.Printing;

/// <summary>The report as one page that needs nothing from anywhere: charts are drawn in it, and it follows the reader's light or dark.</summary>
internal sealed class QualityHtml
{
    private const string Style =
        """
        :root { color-scheme: light dark; --ink: light-dark(#1c2330, #e6e9ef); --paper: light-dark(#fff, #14181f); --line: light-dark(#d9dee6, #2c3440);
                --good: light-dark(#2f7d4f, #4fb37a); --bad: light-dark(#b3372f, #e0685f); --soft: light-dark(#f3f5f8, #1b2129); }
        body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
        h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
        table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .25rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
        td.n { text-align: right; font-variant-numeric: tabular-nums; } td.text { overflow-wrap: anywhere; }
        .beyond { color: var(--bad); font-weight: 600; } .kept { color: var(--good); font-weight: 600; }
        details { background: var(--soft); margin: .3rem 0; padding: .3rem .6rem; border-radius: .3rem; }
        svg { width: 100%; height: auto; font-size: 13px; } svg text { fill: var(--ink); }
        .all { fill: var(--line); } .found { fill: var(--good); } .wrong { fill: var(--bad); }
        """;

    private readonly TextWriter _page;

    private QualityHtml(TextWriter page) => _page = page;

    public static void Write(QualityResult result, TextWriter to) => new QualityHtml(to).Write(result);

    private void Write(QualityResult result)
    {
        var report = result.Report;
        var title = $"{report.Pack.Id} {report.Pack.Version}: what it finds, and whom it stops";
        _page.WriteLine($"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Text(title)}</title><style>{Style}</style><h1>{Text(title)}</h1>");
        _page.WriteLine($"<p>Rules of {Text(report.AsOf.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture))}, digest {Text(report.Pack.Digest[..12])}.</p>");
        Budget(result);
        Bad("Bad rows found, by class", report, cell => cell.Class);
        Bad("Bad rows found, by rule family and class", report, cell => $"{cell.Family}/{cell.Class}");
        Bad("Bad rows found, by rule family", report, cell => cell.Family);
        Bad("Bad rows found, by language", report, cell => cell.Lang);
        Misses(report);
        Good("Good rows, by class", report, cell => cell.Class);
        Good("Good rows, by language", report, cell => cell.Lang);
        Alarms(report);
        Asked(report);
        Rest(report);
    }

    private void Budget(QualityResult result)
    {
        if (result.Broken.Count == 0) _page.WriteLine("<p class=\"kept\">Within the budget.</p>");
        foreach (var line in result.Broken) _page.WriteLine($"<p class=\"beyond\">Beyond the budget: {Text(line)}</p>");
        foreach (var line in result.NotMeasured) _page.WriteLine($"<p>Not measured: {Text(line)}</p>");
    }

    private void Bad(string heading, QualityReport report, Func<BadCell, string> side)
    {
        var sums = Sums.Of(report.Bad, side);
        if (sums.Count == 0) return;
        Heading(heading);
        _page.WriteLine(BarChart.Of([.. sums.Select(sum => new Bar(sum.Name, sum.Recall, Share.Of(sum.Found, sum.Rows), "found"))]));
        Table(["", "rows", "found", "at the proper outcome", "stopped, not named", "passed"],
            sums.Select(sum => (string[])[sum.Name, N(sum.Rows), N(sum.Found), N(sum.Proper), N(sum.NotNamed), N(sum.Missed)]));
    }

    private void Misses(QualityReport report)
    {
        Heading("The worst of them");
        foreach (var cell in report.Bad.Where(cell => cell.Worst.Count > 0).OrderByDescending(cell => cell.Rows - cell.Found))
            Details($"{cell.Class}, {cell.Family}, {cell.Lang}: {N(cell.Rows - cell.Found)} not found, {N(cell.Found - cell.Proper)} at another outcome", cell.Worst);
    }

    private void Good(string heading, QualityReport report, Func<GoodCell, string> side)
    {
        var sums = Sums.Of(report.Good, side);
        if (sums.Count == 0) return;
        Heading(heading);
        _page.WriteLine(BarChart.Of([.. sums.Select(sum => new Bar(sum.Lang, (double)(sum.FalseRejects + sum.FalseReviews) / sum.Rows, Share.Of(sum.FalseRejects + sum.FalseReviews, sum.Rows), "wrong"))]));
        Table(["", "rows", "rejected", "reviewed", "incomplete", "allowed", "nothing found in the list"],
            sums.Select(sum => (string[])[sum.Lang, N(sum.Rows), N(sum.FalseRejects), N(sum.FalseReviews), N(sum.Incomplete), N(sum.Allowed), N(sum.Unmatched)]));
    }

    private void Alarms(QualityReport report)
    {
        Heading("Rules that stopped good rows");
        foreach (var alarm in report.Alarms) Details($"{alarm.Rule}: {N(alarm.Rejects)} rejected, {N(alarm.Reviews)} reviewed", alarm.Worst);
    }

    private void Asked(QualityReport report)
    {
        Heading("Facts asked of good rows");
        foreach (var asked in report.Asked) Details($"{asked.Field} by {asked.Rule}: {N(asked.Rows)}", asked.Worst);
    }

    private void Rest(QualityReport report)
    {
        var ingredients = report.Ingredients;
        Heading("Ingredients that no table of the pack has under that name");
        _page.WriteLine($"<p>{N(ingredients.Unknown)} of {N(ingredients.All)}. The commonest:</p>");
        Table(["ingredient", "times"], ingredients.MostCommonUnknown.Select(one => (string[])[one.Name, N(one.Times)]));
        Heading("Rules that matched no row of this corpus");
        _page.WriteLine($"<details><summary>{N(report.Silent.Count)}</summary>{Text(string.Join(", ", report.Silent))}</details>");
    }

    private void Heading(string text) => _page.WriteLine($"<h2>{Text(text)}</h2>");

    private void Details(string summary, IReadOnlyList<Example> examples)
    {
        _page.WriteLine($"<details><summary>{Text(summary)}</summary>");
        Table(["row", "words", "said", "why"], examples.Select(example => (string[])[example.Row, example.Text, example.Said, example.Why ?? ""]));
        _page.WriteLine("</details>");
    }

    private void Table(string[] columns, IEnumerable<string[]> rows)
    {
        _page.WriteLine($"<table><tr>{string.Concat(columns.Select(column => $"<th>{Text(column)}</th>"))}</tr>");
        foreach (var row in rows) _page.WriteLine($"<tr>{string.Concat(row.Select(Cell))}</tr>");
        _page.WriteLine("</table>");
    }

    private static string Cell(string text) => $"<td class=\"{(long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? "n" : "text")}\">{Text(text)}</td>";

    private static string N(long count) => count.ToString(CultureInfo.InvariantCulture);

    // Words of strangers stay words, and cannot reorder the page.
    private static string Text(string text) => WebUtility.HtmlEncode(Printable.Line(text));
}
