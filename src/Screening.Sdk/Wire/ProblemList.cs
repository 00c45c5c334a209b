using Screening.Formats;

namespace Screening.Wire;

/// <summary>What was not understood in one record, up to a limit.</summary>
internal sealed class ProblemList
{
    private readonly List<FilingProblem> _problems = [];

    public bool HasErrors { get; private set; }

    /// <summary>Whether so much is wrong that reading on would only fill memory.</summary>
    public bool IsFull => _problems.Count > FilingLimits.Problems;

    public void Add(FilingProblem problem)
    {
        if (IsFull) return;
        HasErrors |= problem.Severity == ProblemSeverity.Error;
        var isLast = _problems.Count == FilingLimits.Problems;
        if (isLast) HasErrors = true;
        _problems.Add(isLast ? problem with { Message = "more problems follow; they are not listed", Severity = ProblemSeverity.Error } : problem);
    }

    /// <summary>The record: the filing if nothing is wrong with it, and every problem by position.</summary>
    public FilingRecord ToRecord(int line, Filing? filing) => new()
    {
        Line = line,
        Filing = HasErrors ? null : filing,
        Problems = _problems.Count == 0 ? [] : [.. _problems.OrderBy(p => p.Line).ThenBy(p => p.Column)],
    };

    /// <summary>A record of which nothing could be read.</summary>
    public static FilingRecord Refuse(string path, int line, int column, string message) =>
        new() { Line = line, Filing = null, Problems = [new FilingProblem(path, line, column, message)] };
}
