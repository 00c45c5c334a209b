namespace Screening.Formats;

/// <summary>One cell of a table and where it begins.</summary>
internal readonly record struct CsvCell(string Text, int Line, int Column);

/// <summary>One row of a table.</summary>
internal sealed record CsvRow(int Line, List<CsvCell> Cells)
{
    /// <summary>Why the row could not be cut into cells; null if it could.</summary>
    public FilingProblem? Fault { get; set; }

    public bool IsBlank => Fault is null && Cells is [{ Text: "" }];
}
