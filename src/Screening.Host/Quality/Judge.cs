using Screening.Host.Quality.Corpus;

namespace Screening.Host.Quality;

/// <summary>Compares a decision with what is known of the row.</summary>
/// <param name="tables">Other names of the substances that a row names.</param>
/// <param name="budget">Which rules a good row may rightly meet.</param>
internal sealed class Judge(Disguises.SubstanceTables tables, Budget budget)
{
    public Judged Of(CorpusRow row, Filing filing, Decision decision)
    {
        var reasons = Reason.Of(decision);
        return row.Expect == Expectation.Bad ? Bad(row, filing, decision, reasons) : Good(row, filing, decision, reasons);
    }

    private Judged Bad(CorpusRow row, Filing filing, Decision decision, IReadOnlyList<Reason> reasons)
    {
        var found = reasons.FirstOrDefault(reason => IsAskedFor(row, reason));
        var verdict = found is null ? reasons.Count == 0 ? Verdict.Missed : Verdict.NotNamed
            : found.Outcome < row.Disguised?.Plain.Outcome || (row.Outcomes.Count > 0 && !row.Outcomes.Contains(decision.Outcome)) ? Verdict.OtherOutcome
            : Verdict.Found;
        return new Judged(row, filing, decision, verdict, found, reasons);
    }

    private Judged Good(CorpusRow row, Filing filing, Decision decision, IReadOnlyList<Reason> reasons)
    {
        var counted = reasons.Where(reason => !budget.IsNotFalse(reason.RuleId)).ToList();
        var worst = counted.FirstOrDefault();
        var verdict = reasons.Count == 0 ? Verdict.Clean
            : worst is null || row.Outcomes.Contains(worst.Outcome) ? Verdict.Allowed
            : worst.Outcome == Outcome.Reject ? Verdict.FalseReject
            : worst.Outcome == Outcome.Incomplete ? Verdict.Incomplete
            : Verdict.FalseReview;
        return new Judged(row, filing, decision, verdict, worst, counted);
    }

    private bool IsAskedFor(CorpusRow row, Reason reason) =>
        (row.Rule is null || reason.RuleId.StartsWith(row.Rule, StringComparison.Ordinal))
        && (row.Disguised is null || reason.Finding?.Evidence.Any(row.Disguised.At.Touches) == true)
        && (row.Substances.Count == 0 || (reason.Finding is { } finding && row.Substances.Any(name => Names(finding, name))));

    // In its words, in those of its message, or in those of the table's row it matched.
    private bool Names(Finding finding, string substance) =>
        finding.Evidence.Any(evidence => Has(evidence.Text, substance) || Has(evidence.Term, substance))
        || Has(finding.Message.En, substance)
        || Has(finding.Message.Zh, substance)
        || tables.At(finding.Rule)?.Names.Any(name => Has(name, substance)) == true;

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
