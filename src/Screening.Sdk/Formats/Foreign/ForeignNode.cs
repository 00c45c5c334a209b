namespace Screening.Formats.Foreign;

/// <summary>A value or a group of values in a foreign document.</summary>
internal abstract class ForeignNode
{
    /// <summary>The parsed object behind it; the same place of a document always has the same one.</summary>
    public abstract object Identity { get; }

    /// <summary>Its path, in the spelling of the document.</summary>
    public abstract string Path { get; }

    /// <summary>Line and column, from 1.</summary>
    public abstract (int Line, int Column) Place { get; }

    /// <summary>Its text; null if it is a group of others.</summary>
    public abstract string? Text { get; }

    /// <summary>The group it stands in; null for the document itself.</summary>
    public abstract ForeignNode? Parent { get; }

    /// <summary>The nodes that a path of the mapping names, in the order of the document.</summary>
    public abstract IEnumerable<ForeignNode> Select(string path);

    /// <summary>Everything below it that says something: texts, and groups that are empty.</summary>
    public abstract IEnumerable<ForeignNode> Leaves();

    public FilingProblem Problem(string message, ProblemSeverity severity = ProblemSeverity.Error) => new(Path, Place.Line, Place.Column, message, severity);
}
