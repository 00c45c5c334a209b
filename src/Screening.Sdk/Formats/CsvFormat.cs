using System.Globalization;
using System.Text;
using Screening.Wire;

namespace Screening.Formats;

/// <summary>
/// A table with a header row that names members by the one spelling: <c>tariffCode</c>, <c>labels[ja]</c>, <c>element.成分含量</c>.
/// Several barcodes in one cell are joined by <c>#</c>. An empty cell says nothing. A cell is only ever a text: formulas stay words.
/// </summary>
internal sealed class CsvFormat : FilingFormat
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public override string Name => "csv";

    public override IEnumerable<FilingRecord> Read(Stream input)
    {
        using var text = new StreamReader(input, Strict, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var rows = new CsvReader(text);
        if (rows.Next() is not { } first) yield break;
        var header = CsvHeader.From(first);
        if (header.Problems.HasErrors) yield return header.Problems.ToRecord(first.Line, null);
        else
        {
            // A column without a place is told once, with the first row.
            var problems = header.Problems;
            while (rows.Next() is { } row)
            {
                if (row.IsBlank) continue;
                yield return Read(row, header, problems);
                problems = new ProblemList();
            }
        }
    }

    private static FilingRecord Read(CsvRow row, CsvHeader header, ProblemList problems)
    {
        if (row.Fault is { } fault) problems.Add(fault);
        else if (row.Cells.Count != header.Columns.Count) problems.Add(new FilingProblem("row", row.Line, 1, string.Create(CultureInfo.InvariantCulture, $"{row.Cells.Count} cells; the header has {header.Columns.Count}")));
        else return problems.ToRecord(row.Line, Fill(row, header, problems));
        return problems.ToRecord(row.Line, null);
    }

    private static Filing Fill(CsvRow row, CsvHeader header, ProblemList problems)
    {
        var filing = Shapes.Filing.Create();
        for (var i = 0; i < row.Cells.Count; i++) header.Columns[i].Fill(filing, row.Cells[i], problems);
        if (filing.FilingId.Length == 0) problems.Add(new FilingProblem("filingId", row.Line, 1, "`filingId` is missing"));
        return filing;
    }
}
