using Screening.Host.Cli;
using Screening.Host.Printing;

namespace Screening.Host.Screen;

/// <summary>One run over a batch: decisions out as they are made, then warnings and the summary.</summary>
internal sealed class ScreenRun(Shell shell, ScreeningJob job, FilingInputs inputs, Words words)
{
    /// <summary>Whether findings that ask for nothing are shown in the table.</summary>
    public bool Notes { get; init; }

    public async Task<Summary> ToAsync(OutputFile output, string format, CancellationToken stop)
    {
        var started = shell.Clock.GetTimestamp();
        var summary = new Summary();
        var warnings = new WarningTally();
        var writer = Writer(output.Writer, format);
        await Progress.ShowAsync(shell, output.Writer != shell.Output || !shell.OutputIsTerminal, inputs, async tick =>
        {
            await foreach (var screened in Batch.Run(inputs.Read(), job.Screen, stop))
            {
                writer.Write(screened);
                summary.Add(screened);
                warnings.Add(screened);
                tick();
            }
        });
        if (format != DecisionWriter.Ndjson) warnings.Write(shell.Error);
        WriteSummary(summary, format == DecisionWriter.Table ? output.Writer : shell.Error, shell.Clock.GetElapsedTime(started));
        return summary;
    }

    private DecisionWriter Writer(TextWriter output, string format) => format switch
    {
        DecisionWriter.Ndjson => new NdjsonDecisions(output),
        DecisionWriter.Csv => new CsvDecisions(output, words, marked: output != shell.Output),
        _ => new TableDecisions(output, shell, words, Notes),
    };

    private void WriteSummary(Summary summary, TextWriter to, TimeSpan taken)
    {
        var watched = to == shell.Error ? shell.ErrorIsTerminal : to == shell.Output && shell.OutputIsTerminal;
        SummaryText.Write(summary, words, watched ? taken : null, to);
    }
}
