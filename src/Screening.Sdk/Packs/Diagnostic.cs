using System.Globalization;

namespace Screening;

/// <summary>Something wrong in a rule pack, at the place where its author can mend it.</summary>
/// <param name="Code">Stable code such as <c>SCR0103</c>; see <see cref="DiagnosticCodes"/>.</param>
/// <param name="Severity">An error keeps the pack from being compiled; a warning does not.</param>
/// <param name="At">Where.</param>
/// <param name="Message">What is wrong, in the author's words: lower case, no full stop.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, SourceLocation At, string Message)
{
    /// <summary>The diagnostic as compilers write it: <c>file(line,column): error CODE: message</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{At}: {(Severity == DiagnosticSeverity.Error ? "error" : "warning")} {Code}: {Message}");
}

/// <summary>Whether a diagnostic keeps a pack from being compiled.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The pack can be compiled.</summary>
    Warning,

    /// <summary>The pack cannot be compiled.</summary>
    Error,
}

/// <summary>A pack with errors was asked to compile.</summary>
/// <param name="diagnostics">All diagnostics of the pack.</param>
public sealed class InvalidPackException(IReadOnlyList<Diagnostic> diagnostics)
    : Exception("the rule pack has errors:\n" + string.Join('\n', diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(20)))
{
    /// <summary>All diagnostics of the pack, warnings included.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;
}
