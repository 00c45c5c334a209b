namespace Screening.Rules;

/// <summary>Writes down what every rule did, for an <see cref="Explanation"/>.</summary>
internal sealed class RuleTracer
{
    private readonly Dictionary<Rule, Line> _lines = new(ReferenceEqualityComparer.Instance);
    private readonly List<Line> _order = [];

    public IReadOnlyList<RuleTrace> Traces => [.. _order.Select(line => line.ToTrace())];

    public void NotInForce(Rule rule) => Of(rule).Set(RuleStatus.NotInForce, rule.Header.Effective.ToString());

    public void Considered(Rule rule, string? keptAwayBy) =>
        Of(rule).Set(keptAwayBy is null ? RuleStatus.NotMatched : RuleStatus.NotApplicable, keptAwayBy);

    public void Matched(Rule rule) => Of(rule).Set(RuleStatus.Matched, null);

    public void Missing(Rule rule, string field) => Of(rule).Set(RuleStatus.FactMissing, field);

    public void Undecided(Rule rule, string reason) => Of(rule).Set(RuleStatus.Undecided, reason);

    public void Clause(Rule rule, ClauseTrace clause) => Of(rule).Clauses.Add(clause);

    public void Cancelled(Rule rule, CancelledHit hit) => Of(rule).Cancelled.Add(hit);

    private Line Of(Rule rule)
    {
        if (_lines.TryGetValue(rule, out var line)) return line;
        line = new Line(rule);
        _lines.Add(rule, line);
        _order.Add(line);
        return line;
    }

    private sealed class Line(Rule rule)
    {
        private RuleStatus _status;
        private string? _why;

        public List<ClauseTrace> Clauses { get; } = [];

        public List<CancelledHit> Cancelled { get; } = [];

        // A later status only replaces a weaker one: a rule that matched once has matched.
        public void Set(RuleStatus status, string? why)
        {
            if (status < _status) return;
            _status = status;
            _why = why;
        }

        public RuleTrace ToTrace() => new()
        {
            RuleId = rule.Id,
            Rule = rule.Location,
            Title = rule.Header.Title,
            Status = _status,
            Why = _why,
            Clauses = Clauses,
            Cancelled = Cancelled,
        };
    }
}
