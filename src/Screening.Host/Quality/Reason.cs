namespace Screening.Host.Quality;

/// <summary>Something that keeps a decision from being Pass.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Outcome">What it asks for.</param>
/// <param name="Finding">The finding; null for a missing fact and for an undecided rule.</param>
/// <param name="Field">The missing member.</param>
internal sealed record Reason(string RuleId, Outcome Outcome, Finding? Finding = null, string? Field = null)
{
    /// <summary>All of a decision, gravest first.</summary>
    public static IReadOnlyList<Reason> Of(Decision decision) => decision.Outcome == Outcome.Pass ? [] :
    [
        .. decision.Findings.Where(finding => finding.Outcome > Outcome.Pass).Select(finding => new Reason(finding.RuleId, finding.Outcome, finding))
            .Concat(decision.Missing.Select(missing => new Reason(missing.RuleId, Outcome.Incomplete, Field: missing.Field)))
            .Concat(decision.Undecided.Select(undecided => new Reason(undecided.RuleId, Outcome.Review)))
            .OrderByDescending(reason => reason.Outcome),
    ];
}
