using Screening.Formats;

namespace Screening.Host.Screen;

/// <summary>One record of an input, and the decision on it.</summary>
/// <param name="Input">Name of the file; null for the standard input.</param>
/// <param name="Record">What was read.</param>
/// <param name="Decision">The decision; null when the record could not be read.</param>
internal sealed record Screened(string? Input, FilingRecord Record, Decision? Decision)
{
    /// <summary>Why the record could not be read.</summary>
    public IEnumerable<FilingProblem> Errors => Record.Problems.Where(problem => problem.Severity == ProblemSeverity.Error);

    /// <summary>What had no place in the filing.</summary>
    public IEnumerable<FilingProblem> Warnings => Record.Problems.Where(problem => problem.Severity == ProblemSeverity.Warning);
}
