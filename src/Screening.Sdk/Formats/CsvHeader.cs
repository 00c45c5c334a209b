using System.Globalization;
using Screening.Wire;

namespace Screening.Formats;

/// <summary>The columns of a table, and what is wrong with them.</summary>
internal sealed class CsvHeader
{
    private CsvHeader()
    {
    }

    public List<CsvColumn> Columns { get; } = [];

    public ProblemList Problems { get; } = new();

    public static CsvHeader From(CsvRow row)
    {
        var header = new CsvHeader();
        if (row.Fault is { } fault) header.Problems.Add(fault);
        else if (row.Cells.Count > FilingLimits.Columns) header.Problems.Add(new FilingProblem("header", row.Line, 1, string.Create(CultureInfo.InvariantCulture, $"more than {FilingLimits.Columns} columns")));
        else foreach (var cell in row.Cells) header.Add(cell);
        if (!header.Problems.HasErrors && !header.Columns.Any(column => column.Member?.Name == "filingId"))
            header.Problems.Add(new FilingProblem("filingId", row.Line, 1, "the table has no column `filingId`"));
        return header;
    }

    private void Add(CsvCell cell)
    {
        var name = cell.Text.Trim();
        var (member, key, problem) = Shapes.Address(name);
        if (member is null) Problems.Add(new FilingProblem(name, cell.Line, cell.Column, problem.Replace("unknown member", "unknown column", StringComparison.Ordinal), ProblemSeverity.Warning));
        else if (Columns.Any(column => column.Member == member && column.Key == key)) Problems.Add(new FilingProblem(name, cell.Line, cell.Column, $"column {Excerpt.Of(name)} stands twice"));
        Columns.Add(new CsvColumn(name, member, key));
    }
}
