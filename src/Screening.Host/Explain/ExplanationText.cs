using System.Globalization;
using Screening.Host.Cli;
using Screening.Host.Printing;

namespace Screening.Host.Explain;

/// <summary>An explanation for people: what decided comes first, what did not apply last and short.</summary>
internal sealed class ExplanationText(Shell shell, Words words, Filing filing)
{
    private readonly MemberText _members = new(filing);

    public void Write(Explanation explanation)
    {
        var decision = explanation.Decision;
        Line(0, $"{decision.FilingId}  {Names.Of(filing)}".TrimEnd());
        Line(0, $"{words.Of(decision.Outcome)}  {decision.Pack.Id} {decision.Pack.Version} ({decision.Pack.Digest[..12]})  {Moment(decision.AsOf)}");
        Section(words.Either("命中", "Findings"), decision.Findings, Write);
        Section(words.Either("待补充", "Missing"), decision.Missing, Write);
        Section(words.Either("无法判断", "Could not be evaluated"), decision.Undecided, Write);
        Section(words.Either("已排除的命中", "Set aside"), explanation.Rules.SelectMany(rule => rule.Cancelled.Select(hit => (rule, hit))).ToList(), Write);
        WriteUnmatched([.. explanation.Rules.Where(rule => rule.Status == RuleStatus.NotMatched)]);
        Grouped(words.Either("不适用", "Did not apply"), explanation.Rules.Where(rule => rule.Status == RuleStatus.NotApplicable));
        Grouped(words.Either("不在有效期", "Not in force"), explanation.Rules.Where(rule => rule.Status == RuleStatus.NotInForce));
    }

    private void Write(Finding finding)
    {
        Line(1, $"{(finding.Outcome == Outcome.Pass ? words.Note : words.Of(finding.Outcome))}  {finding.RuleId}  {finding.Rule}");
        Line(2, words.Of(finding.Message));
        foreach (var evidence in finding.Evidence) Line(2, Quoted(evidence));
        Line(2, words.Either("依据：", "law: ") + Law.Of(finding.Basis, words));
    }

    private void Write(MissingFact missing)
    {
        Line(1, $"{missing.Field}  {missing.RuleId}  {missing.Rule}");
        Line(2, words.Of(missing.Why));
    }

    private void Write(Undecided undecided)
    {
        Line(1, $"{undecided.RuleId}  {undecided.Rule}");
        Line(2, undecided.Reason);
    }

    private void Write((RuleTrace Rule, CancelledHit Hit) cancelled)
    {
        Line(1, $"{cancelled.Rule.RuleId}  {Quoted(cancelled.Hit.Hit)}");
        Line(2, $"{cancelled.Hit.By}: {words.Of(cancelled.Hit.Why)}");
    }

    private void WriteUnmatched(IReadOnlyList<RuleTrace> rules)
    {
        Section(words.Either("条件不成立", "A clause failed"), rules.Where(rule => rule.Clauses.Count > 0).ToList(), Write);
        var others = rules.Where(rule => rule.Clauses.Count == 0).Select(rule => rule.RuleId).Distinct().ToList();
        Section(words.Either("未命中", "Found nothing"), others.Take(1).ToList(), _ => Line(1, string.Join(", ", others)));
    }

    private void Write(RuleTrace rule)
    {
        Line(1, $"{rule.RuleId}  {words.Of(rule.Title)}");
        foreach (var clause in rule.Clauses) Line(2, $"{Held(clause.Held)}  {clause.Text}  {clause.At}");
    }

    private void Grouped(string heading, IEnumerable<RuleTrace> rules) =>
        Section(heading, rules.GroupBy(rule => rule.Why ?? "", StringComparer.Ordinal).ToList(), group =>
            Line(1, $"{group.Key}: {string.Join(", ", group.Select(rule => rule.RuleId).Distinct())}"));

    private void Section<T>(string heading, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0) return;
        Line(0, "");
        Line(0, heading);
        foreach (var item in items) write(item);
    }

    private string Quoted(Evidence evidence) => _members.Around(evidence) is { } text
        ? $"{evidence.Field}: {Quote.InContext(evidence, text)}"
        : Quote.Of(evidence);

    private string Held(bool? held) => held switch
    {
        true => words.Either("成立", "held"),
        false => words.Either("不成立", "failed"),
        null => words.Either("无法判断", "could not be evaluated"),
    };

    private static string Moment(DateTimeOffset asOf) => asOf.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private void Line(int level, string text)
    {
        var indent = new string(' ', 2 * level);
        foreach (var line in Cells.Wrap(Printable.Line(text), shell.Width - indent.Length)) shell.Output.WriteLine((indent + line).TrimEnd());
    }
}
