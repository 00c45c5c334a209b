using Screening.Wire;

namespace Screening.Formats;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name as the header spells it.</param>
/// <param name="Member">The member it fills; null if it has no place in a filing.</param>
/// <param name="Key">The language, name or type its texts go to; null where none is needed.</param>
internal sealed record CsvColumn(string Name, Member<Filing>? Member, string? Key)
{
    public void Fill(Filing filing, CsvCell cell, ProblemList problems)
    {
        if (Member is null || cell.Text.Length == 0) return;
        foreach (var text in Member.Cells(cell.Text))
            if (Member.Set(filing, Key, text) is { } problem) problems.Add(new FilingProblem(Name, cell.Line, cell.Column, problem));
    }
}
