using Screening.Host.Cli;

namespace Screening.Host.Quality.Corpus;

/// <summary>
/// Known answers for filings that stand in a file of their own: a table of <c>filingId</c>, <c>outcome</c> (several joined by
/// <c>|</c>), <c>rule</c> and <c>why</c>. Where Pass is among the right outcomes the goods are good.
/// </summary>
internal sealed class Answers
{
    private readonly Dictionary<string, string[]> _rows = new(StringComparer.Ordinal);

    public static Answers Read(string? path)
    {
        var answers = new Answers();
        if (path is null) return answers;
        if (!File.Exists(path)) throw new CannotRunException($"cannot read `{path}`: no such file");
        foreach (var cells in File.ReadLines(path).Skip(1).Select(line => line.Split('\t')))
        {
            if (cells.Length < 3) throw new CannotRunException($"{path}: `{cells[0]}` needs the columns filingId, outcome and rule");
            answers._rows[cells[0]] = cells;
        }
        return answers;
    }

    /// <summary>The filing with its answer; null when there is none.</summary>
    public CorpusRow? Row(Filing filing)
    {
        if (!_rows.TryGetValue(filing.FilingId, out var cells)) return null;
        Outcome[] outcomes = [.. cells[1].Split('|').Select(OwnRow.Word<Outcome>)];
        return new CorpusRow
        {
            Id = filing.FilingId,
            Filings = [filing],
            Expect = outcomes.Contains(Outcome.Pass) ? Expectation.Good : Expectation.Bad,
            Outcomes = outcomes,
            Rule = cells[2].Length == 0 ? null : cells[2],
            Lang = filing.Labels.Select(label => label.Lang).FirstOrDefault() ?? "und",
            Why = cells.ElementAtOrDefault(3),
        };
    }
}
