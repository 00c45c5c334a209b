namespace Screening.Formats;

/// <summary>One record of an input: a filing, or why it could not be read.</summary>
public sealed record FilingRecord
{
    /// <summary>Line of the input on which the record begins, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The filing; null if there is an error among <see cref="Problems"/>.</summary>
    public required Filing? Filing { get; init; }

    /// <summary>Everything that was not understood, by position. Nothing is dropped silently.</summary>
    public required IReadOnlyList<FilingProblem> Problems { get; init; }
}

/// <summary>Something in an input that was not understood.</summary>
/// <param name="Path">Path of the member in the input's own spelling, such as <c>$.unitPrice</c>, a column name or an XPath.</param>
/// <param name="Line">Line of the input, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Message">What is wrong: lower case, no full stop, the submitter's words in backticks.</param>
/// <param name="Severity">Whether the filing could still be read.</param>
public sealed record FilingProblem(string Path, int Line, int Column, string Message, ProblemSeverity Severity = ProblemSeverity.Error);

/// <summary>Whether a problem keeps a filing from being read.</summary>
public enum ProblemSeverity
{
    /// <summary>The filing was read; this member of it has no place in the canonical record.</summary>
    Warning,

    /// <summary>The filing could not be read.</summary>
    Error,
}
