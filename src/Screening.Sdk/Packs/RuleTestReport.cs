namespace Screening;

/// <summary>What the tests beside the rules gave.</summary>
/// <param name="Results">Every case, in the order of the pack's files.</param>
public sealed record RuleTestReport(IReadOnlyList<RuleTestResult> Results)
{
    /// <summary>Cases that did as they say.</summary>
    public int Passed => Results.Count(result => result.Status == RuleTestStatus.Passed);

    /// <summary>Cases that did not.</summary>
    public int Failed => Results.Count(result => result.Status == RuleTestStatus.Failed);

    /// <summary>Known misses.</summary>
    public int KnownMisses => Results.Count(result => result.Status == RuleTestStatus.KnownMiss);
}

/// <summary>What one case gave.</summary>
public sealed record RuleTestResult
{
    /// <summary>The rule it is about.</summary>
    public required string RuleId { get; init; }

    /// <summary>The case's own name.</summary>
    public required string Case { get; init; }

    /// <summary>Where it stands.</summary>
    public required SourceLocation At { get; init; }

    /// <summary>Whether it did as it says.</summary>
    public required RuleTestStatus Status { get; init; }

    /// <summary>What went wrong; absent for a case that passed.</summary>
    public string? Problem { get; init; }
}

/// <summary>Whether a rule's test case did as it says.</summary>
public enum RuleTestStatus
{
    /// <summary>It did.</summary>
    Passed,

    /// <summary>It did not.</summary>
    Failed,

    /// <summary>It is marked <c>todo</c> and does not work yet.</summary>
    KnownMiss,
}
