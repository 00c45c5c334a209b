using Screening.Normalization;

namespace Screening.Rules;

/// <summary>Collects what the rules say about one filing, and turns it into a decision.</summary>
/// <param name="filing">The filing looked at.</param>
/// <param name="asOf">The moment whose rules apply.</param>
/// <param name="trace">Where to tell what every rule did; null when nobody asked for an explanation.</param>
internal sealed class Report(NormalizedFiling filing, DateTimeOffset asOf, RuleTracer? trace = null)
{
    private List<Finding>? _findings;
    private List<MissingFact>? _missing;
    private List<Undecided>? _undecided;

    /// <summary>The legal day of the decision.</summary>
    public DateOnly Day { get; } = LegalDay.Of(asOf);

    /// <summary>The moment of the decision.</summary>
    public DateTimeOffset AsOf { get; } = LegalDay.Moment(asOf);

    /// <summary>Whether an explanation is wanted; work done only for one may be left out otherwise.</summary>
    public RuleTracer? Trace => trace;

    /// <summary>Whether the rule is in force that day and looks at this filing.</summary>
    public bool Considers(Rule rule)
    {
        if (!rule.Header.Effective.Contains(Day))
        {
            trace?.NotInForce(rule);
            return false;
        }
        var keptAwayBy = rule.Header.AppliesTo.KeptAwayBy(filing);
        trace?.Considered(rule, keptAwayBy);
        return keptAwayBy is null;
    }

    /// <summary>The rule matched. <paramref name="outcome"/> and <paramref name="at"/> replace the rule's own where given.</summary>
    public void Add(
        Rule rule, in MessageValues values, IReadOnlyList<Evidence> evidence,
        Outcome? outcome = null, SourceLocation? at = null, MessageTemplate? message = null, Severity? severity = null)
    {
        var asked = outcome ?? rule.Outcome;
        var grave = severity ?? (asked == rule.Outcome ? rule.Header.Severity : Rule.SeverityOf(asked));
        trace?.Matched(rule);
        (_findings ??= []).Add(new Finding
        {
            RuleId = rule.Id,
            Rule = at ?? rule.Location,
            Outcome = asked,
            Severity = grave,
            Message = (message ?? rule.Header.Message).Fill(values),
            Basis = rule.Header.Basis,
            Evidence = evidence,
        });
    }

    /// <summary>The rule needs a fact that the filing does not give.</summary>
    public void AddMissing(Rule rule, string field, Message why)
    {
        trace?.Missing(rule, field);
        (_missing ??= []).Add(new MissingFact(field, rule.Id, rule.Location, why));
    }

    /// <summary>The rule could not be evaluated.</summary>
    public void AddUndecided(Rule rule, string reason, SourceLocation? at = null)
    {
        trace?.Undecided(rule, reason);
        (_undecided ??= []).Add(new Undecided(rule.Id, at ?? rule.Location, reason));
    }

    public Decision Decide(PackIdentity pack) => new()
    {
        FilingId = filing.Filing.FilingId,
        Outcome = Outcome(),
        Pack = pack,
        AsOf = AsOf,
        Findings = Sorted(_findings, FindingOrder.Instance),
        Missing = Sorted(_missing, MissingOrder),
        Undecided = Sorted(_undecided, UndecidedOrder),
    };

    private Outcome Outcome()
    {
        var outcome = _undecided is null ? Screening.Outcome.Pass : Screening.Outcome.Review;
        if (_missing is not null) outcome = Screening.Outcome.Incomplete;
        foreach (var finding in _findings ?? [])
            if (finding.Outcome > outcome) outcome = finding.Outcome;
        return outcome;
    }

    private static readonly Comparer<MissingFact> MissingOrder = Comparer<MissingFact>.Create((a, b) =>
    {
        var order = string.CompareOrdinal(a.Field, b.Field);
        if (order == 0) order = string.CompareOrdinal(a.RuleId, b.RuleId);
        if (order == 0) order = PlaceOrder.Instance.Compare(a.Rule, b.Rule);
        return order != 0 ? order : string.CompareOrdinal(a.Why.Zh, b.Why.Zh);
    });

    private static readonly Comparer<Undecided> UndecidedOrder = Comparer<Undecided>.Create((a, b) =>
    {
        var order = string.CompareOrdinal(a.RuleId, b.RuleId);
        if (order == 0) order = PlaceOrder.Instance.Compare(a.Rule, b.Rule);
        return order != 0 ? order : string.CompareOrdinal(a.Reason, b.Reason);
    });

    private static IReadOnlyList<T> Sorted<T>(List<T>? items, IComparer<T> order) =>
        items is null ? [] : [.. items.Order(order)];
}
