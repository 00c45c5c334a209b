namespace Screening;

/// <summary>A decision together with what every rule of the pack did about the filing.</summary>
/// <param name="Decision">The same decision that <see cref="Screener.Screen"/> gives.</param>
/// <param name="Rules">Every rule that was considered, in the order of evaluation.</param>
public sealed record Explanation(Decision Decision, IReadOnlyList<RuleTrace> Rules);

/// <summary>What one rule did. The values are ordered: a later one is kept over an earlier one.</summary>
public enum RuleStatus
{
    /// <summary>The day of the decision is outside its effective period.</summary>
    NotInForce,

    /// <summary>It does not look at filings like this one; <see cref="RuleTrace.Why"/> names the condition.</summary>
    NotApplicable,

    /// <summary>It looked and found nothing.</summary>
    NotMatched,

    /// <summary>It needs a fact that the filing does not give.</summary>
    FactMissing,

    /// <summary>It could not be evaluated.</summary>
    Undecided,

    /// <summary>It matched.</summary>
    Matched,
}

/// <summary>What one rule did about a filing.</summary>
public sealed record RuleTrace
{
    /// <summary>Id of the rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>Where it stands.</summary>
    public required SourceLocation Rule { get; init; }

    /// <summary>What it is about.</summary>
    public required Message Title { get; init; }

    /// <summary>What it did.</summary>
    public required RuleStatus Status { get; init; }

    /// <summary>The condition, field or reason behind the status; absent when there is nothing to add.</summary>
    public string? Why { get; init; }

    /// <summary>Its clauses in order, as far as they were evaluated; empty for kinds without clauses.</summary>
    public required IReadOnlyList<ClauseTrace> Clauses { get; init; }

    /// <summary>Words that matched and were then set aside.</summary>
    public required IReadOnlyList<CancelledHit> Cancelled { get; init; }
}

/// <summary>One clause of a rule.</summary>
/// <param name="Text">The clause as the author wrote it.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Held">Whether it held; null when it could not be evaluated.</param>
public sealed record ClauseTrace(string Text, SourceLocation At, bool? Held);

/// <summary>Words that matched a term and were set aside.</summary>
/// <param name="Hit">The words and the term.</param>
/// <param name="By">What set them aside: a longer legal name, a negation, an exception.</param>
/// <param name="Why">The reason, for a person.</param>
public sealed record CancelledHit(Evidence Hit, string By, Message Why);
