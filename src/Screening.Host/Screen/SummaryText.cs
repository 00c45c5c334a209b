using System.Globalization;
using Screening.Host.Printing;
using Spectre.Console;

namespace Screening.Host.Screen;

/// <summary>A summary for people.</summary>
internal static class SummaryText
{
    private static readonly Outcome[] Gravest = [Outcome.Reject, Outcome.Incomplete, Outcome.Review, Outcome.Pass];

    /// <param name="summary">The counts.</param>
    /// <param name="words">Language.</param>
    /// <param name="taken">Time taken; null to leave it out, so that a file is the same every time.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(Summary summary, Words words, TimeSpan? taken, TextWriter output)
    {
        output.WriteLine();
        foreach (var outcome in Gravest) Row(words.Of(outcome), summary.Of(outcome));
        if (summary.Unreadable > 0) Row(words.Unreadable, summary.Unreadable);
        Rows(words.Category, summary.ByCategory, words, output);
        Rows(words.Rule, summary.ByRule, words, output);
        if (taken is { } time) output.WriteLine("\n" + Speed(summary.Filings, time));

        void Row(string name, int count) => output.WriteLine(Cells.Pad(name, 12) + Right(count));
    }

    private static void Rows(string heading, SortedDictionary<string, SortedDictionary<Outcome, int>> rows, Words words, TextWriter output)
    {
        if (rows.Count == 0) return;
        var width = Math.Max(12, rows.Keys.Max(key => key.Length) + 2);
        output.WriteLine();
        output.WriteLine(Cells.Pad(heading, width) + string.Concat(Gravest.Select(outcome => Heading(outcome, words))));
        foreach (var (name, counts) in rows)
            output.WriteLine(Cells.Pad(name, width) + string.Concat(Gravest.Select(outcome => Right(counts.GetValueOrDefault(outcome)))));
    }

    // A rule that asks for nothing has made a note.
    private static string Heading(Outcome outcome, Words words)
    {
        var text = outcome == Outcome.Pass ? words.Note : words.Of(outcome);
        return Cells.Pad("", ColumnWidth - text.GetCellWidth()) + text;
    }

    private const int ColumnWidth = 12;

    private static string Right(int count) => count.ToString(CultureInfo.InvariantCulture).PadLeft(ColumnWidth);

    private static string Speed(int filings, TimeSpan time) => string.Create(
        CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s, {filings / Math.Max(time.TotalSeconds, 0.001):0}/s");
}
