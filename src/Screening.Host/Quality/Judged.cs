using Screening.Host.Quality.Corpus;

namespace Screening.Host.Quality;

/// <summary>A row, the decision on it, and what that decision is worth.</summary>
/// <param name="Row">The row.</param>
/// <param name="Filing">The filing of it that decided the verdict.</param>
/// <param name="Decision">What the engine said.</param>
/// <param name="Verdict">What that is worth.</param>
/// <param name="Reason">Bad rows: what found it. Good rows: the gravest reason that is counted.</param>
/// <param name="Reasons">All reasons that are counted, gravest first.</param>
internal sealed record Judged(CorpusRow Row, Filing Filing, Decision Decision, Verdict Verdict, Reason? Reason, IReadOnlyList<Reason> Reasons)
{
    /// <summary>Whether a bad row was stopped for the right reason, be it with another outcome than asked for.</summary>
    public bool IsFound => Verdict is Verdict.Found or Verdict.OtherOutcome;

    /// <summary>The area of the rule that a bad row is about: of the rule that found the plain form, or that the row names; a dash when the row does not say and nothing found it.</summary>
    public string Family => (Row.Disguised?.Plain.RuleId ?? Row.Rule ?? Reason?.RuleId)?.Split('/')[0] ?? (Row.Substances.Count > 0 ? "substance" : "—");

    /// <summary>Of several filings of one row: the one that found it, or that alarmed falsely.</summary>
    public static Judged Deciding(IEnumerable<Judged> judged) => judged.MinBy(one => one.Verdict)!;
}

/// <summary>What a decision is worth. In each half the one that decides among several filings of a row comes first.</summary>
internal enum Verdict
{
    /// <summary>Bad: stopped, for the right reason, with a right outcome.</summary>
    Found,

    /// <summary>Bad: stopped for the right reason, with another outcome than asked for.</summary>
    OtherOutcome,

    /// <summary>Bad: stopped, but nothing names what is bad.</summary>
    NotNamed,

    /// <summary>Bad: passed.</summary>
    Missed,

    /// <summary>Good: rejected.</summary>
    FalseReject,

    /// <summary>Good: sent to a person.</summary>
    FalseReview,

    /// <summary>Good: sent back for a fact.</summary>
    Incomplete,

    /// <summary>Good: stopped, as the row or the budget allows.</summary>
    Allowed,

    /// <summary>Good: passed.</summary>
    Clean,
}
