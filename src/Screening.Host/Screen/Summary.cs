namespace Screening.Host.Screen;

/// <summary>Counts of a run. Its size depends on the number of rules, not of filings.</summary>
internal sealed class Summary
{
    private readonly int[] _outcomes = new int[Enum.GetValues<Outcome>().Length];

    /// <summary>Filings that were decided.</summary>
    public int Filings => _outcomes.Sum();

    /// <summary>Records that could not be read.</summary>
    public int Unreadable { get; private set; }

    /// <summary>Filings by rule and by what the rule asked for; a filing counts once for each rule, by the gravest.</summary>
    public SortedDictionary<string, int[]> ByRule { get; } = new(StringComparer.Ordinal);

    /// <summary>The same by category, which is the part of a rule's id before the slash.</summary>
    public SortedDictionary<string, int[]> ByCategory { get; } = new(StringComparer.Ordinal);

    public int Of(Outcome outcome) => _outcomes[(int)outcome];

    /// <summary>Whether a filing had this outcome or a graver one.</summary>
    public bool Reached(Outcome outcome) => _outcomes.Skip((int)outcome).Any(count => count > 0);

    public void Add(Screened screened)
    {
        if (screened.Decision is not { } decision)
        {
            Unreadable++;
            return;
        }
        _outcomes[(int)decision.Outcome]++;
        var reasons = Reasons(decision).ToList();
        Tally(ByRule, reasons, rule => rule);
        Tally(ByCategory, reasons, rule => rule.Split('/')[0]);
    }

    private static IEnumerable<(string Rule, Outcome Outcome)> Reasons(Decision decision) =>
    [
        .. decision.Findings.Select(finding => (finding.RuleId, finding.Outcome)),
        .. decision.Missing.Select(missing => (missing.RuleId, Outcome.Incomplete)),
        .. decision.Undecided.Select(undecided => (undecided.RuleId, Outcome.Review)),
    ];

    private static void Tally(SortedDictionary<string, int[]> counts, List<(string Rule, Outcome Outcome)> reasons, Func<string, string> key)
    {
        foreach (var group in reasons.GroupBy(reason => key(reason.Rule)))
        {
            if (!counts.TryGetValue(group.Key, out var row)) counts.Add(group.Key, row = new int[Enum.GetValues<Outcome>().Length]);
            row[(int)group.Max(reason => reason.Outcome)]++;
        }
    }
}
