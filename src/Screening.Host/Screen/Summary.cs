using Screening.Host.Printing;

namespace Screening.Host.Screen;

/// <summary>Counts of a run. Its size depends on the number of rules, not of filings.</summary>
internal sealed class Summary
{
    /// <summary>Nothing counted yet.</summary>
    public Summary()
    {
    }

    /// <summary>Goes on with what <see cref="ToBytes"/> gave.</summary>
    public Summary(ReadOnlySpan<byte> counted)
    {
        var counts = Json.Read<Counts>(counted);
        (Outcomes, Unreadable) = (counts.Outcomes, counts.Unreadable);
        foreach (var (rule, row) in counts.ByRule) ByRule.Add(rule, row);
        foreach (var (category, row) in counts.ByCategory) ByCategory.Add(category, row);
    }

    /// <summary>Filings by what was decided.</summary>
    public SortedDictionary<Outcome, int> Outcomes { get; } = new(Enum.GetValues<Outcome>().ToDictionary(outcome => outcome, _ => 0));

    /// <summary>Filings that were decided.</summary>
    public int Filings => Outcomes.Values.Sum();

    /// <summary>Records that could not be read.</summary>
    public int Unreadable { get; private set; }

    /// <summary>Filings by rule and by what the rule asked for; a filing counts once for each rule, by the gravest.</summary>
    public SortedDictionary<string, SortedDictionary<Outcome, int>> ByRule { get; } = new(StringComparer.Ordinal);

    /// <summary>The same by category, which is the part of a rule's id before the slash.</summary>
    public SortedDictionary<string, SortedDictionary<Outcome, int>> ByCategory { get; } = new(StringComparer.Ordinal);

    public int Of(Outcome outcome) => Outcomes[outcome];

    /// <summary>Whether a filing had this outcome or a graver one.</summary>
    public bool Reached(Outcome outcome) => Outcomes.Any(counted => counted.Key >= outcome && counted.Value > 0);

    public void Add(Screened screened)
    {
        if (screened.Decision is { } decision) Add(decision);
        else AddUnreadable();
    }

    public void AddUnreadable() => Unreadable++;

    public void Add(Decision decision)
    {
        Outcomes[decision.Outcome]++;
        var reasons = Reasons(decision).ToList();
        Tally(ByRule, reasons, rule => rule);
        Tally(ByCategory, reasons, rule => rule.Split('/')[0]);
    }

    /// <summary>The counts as JSON.</summary>
    public byte[] ToBytes() => Json.Bytes(new Counts(Filings, Unreadable, Outcomes, ByRule, ByCategory));

    private static IEnumerable<(string Rule, Outcome Outcome)> Reasons(Decision decision) =>
    [
        .. decision.Findings.Select(finding => (finding.RuleId, finding.Outcome)),
        .. decision.Missing.Select(missing => (missing.RuleId, Outcome.Incomplete)),
        .. decision.Undecided.Select(undecided => (undecided.RuleId, Outcome.Review)),
    ];

    private static void Tally(SortedDictionary<string, SortedDictionary<Outcome, int>> counts, List<(string Rule, Outcome Outcome)> reasons, Func<string, string> key)
    {
        foreach (var group in reasons.GroupBy(reason => key(reason.Rule)))
        {
            if (!counts.TryGetValue(group.Key, out var row)) counts.Add(group.Key, row = []);
            var gravest = group.Max(reason => reason.Outcome);
            row[gravest] = row.GetValueOrDefault(gravest) + 1;
        }
    }

    private sealed record Counts(
        int Filings,
        int Unreadable,
        SortedDictionary<Outcome, int> Outcomes,
        SortedDictionary<string, SortedDictionary<Outcome, int>> ByRule,
        SortedDictionary<string, SortedDictionary<Outcome, int>> ByCategory);
}
