namespace Screening.Hosting;

/// <summary>Why the newest files on disk did not become the active pack.</summary>
public sealed record PackRefusal
{
    /// <summary>In one line: lower case, no full stop.</summary>
    public required string Reason { get; init; }

    /// <summary>When these files were refused first, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Everything that is wrong in the files, warnings included; empty if it is not the files that were at fault.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Tests beside the rules that failed.</summary>
    public IReadOnlyList<RuleTestResult> FailedTests { get; init; } = [];

    /// <summary>Each error and each failed test on a line of its own, with its place.</summary>
    public IReadOnlyList<string> Details =>
    [
        .. Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()),
        .. FailedTests.Select(test => OneLine($"{test.At}: failed: {test.RuleId}: `{test.Case}`: {test.Problem}")),
    ];

    /// <summary>What the files were; null if they could not be read.</summary>
    internal string? Fingerprint { get; init; }

    // Cases are named and texts are quoted by the authors of rules, who must not be able to write a line of the log.
    private static string OneLine(string text) => new([.. text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)]);
}

/// <summary>The host was to start with the rules on disk, and they were refused.</summary>
/// <param name="refusal">Why.</param>
public sealed class PackRefusedException(PackRefusal refusal) : Exception(string.Join('\n', [refusal.Reason, .. refusal.Details]))
{
    /// <summary>Why.</summary>
    public PackRefusal Refusal { get; } = refusal;
}
