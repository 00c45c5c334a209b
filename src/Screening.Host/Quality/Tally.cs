using Screening.Host.Quality.Corpus;

namespace Screening.Host.Quality;

/// <summary>Counts judged rows as they come. What it holds grows with the kinds of row and rule, not with their number.</summary>
internal sealed class Tally(IngredientTally ingredients)
{
    private readonly Dictionary<(string Family, string Lang, string Class), BadCount> _bad = [];
    private readonly Dictionary<(string Lang, string Class), int[]> _good = [];
    private readonly Dictionary<string, AlarmCount> _alarms = [];
    private readonly Dictionary<(string Field, string Rule), AskedCount> _asked = [];
    private readonly Dictionary<string, bool> _expected = [];
    private readonly HashSet<string> _matched = new(StringComparer.Ordinal);

    private static int Verdicts => Enum.GetValues<Verdict>().Length;

    public void Add(Judged judged)
    {
        Matched(judged);
        if (judged.Row.Disguised is null) ingredients.Add(judged.Filing.Ingredients);
        if (judged.Row.Expect == Expectation.Bad) AddBad(judged);
        else AddGood(judged);
    }

    public QualityReport Report(RulePack pack, DateTimeOffset asOf) => new()
    {
        Pack = pack.Identity,
        AsOf = asOf,
        Bad = [.. Sorted(_bad, key => [key.Family, key.Lang, key.Class]).Select(cell => cell.Value.Cell(cell.Key))],
        Good = [.. Sorted(_good, key => [key.Lang, key.Class]).Select(cell => GoodCell(cell.Key, cell.Value))],
        Alarms = [.. Sorted(_alarms, key => [key]).Select(alarm => alarm.Value.Alarm(alarm.Key)).OrderByDescending(alarm => alarm.Rejects).ThenByDescending(alarm => alarm.Reviews)],
        Asked = [.. Sorted(_asked, key => [key.Field, key.Rule]).Select(asked => asked.Value.Asked(asked.Key)).OrderByDescending(asked => asked.Rows)],
        Ingredients = ingredients.Count(),
        Dead = [.. _expected.Where(rule => !rule.Value).Select(rule => rule.Key).Order(StringComparer.Ordinal)],
        Silent = [.. pack.Rules.Select(rule => rule.Id).Distinct().Where(id => !_matched.Contains(id)).Order(StringComparer.Ordinal)],
    };

    private static IEnumerable<KeyValuePair<TKey, TValue>> Sorted<TKey, TValue>(Dictionary<TKey, TValue> counts, Func<TKey, string[]> sides) where TKey : notnull =>
        counts.OrderBy(count => string.Join('\0', sides(count.Key)), StringComparer.Ordinal);

    private static GoodCell GoodCell((string Lang, string Class) key, int[] counts) => new(
        key.Lang, key.Class, counts[..Verdicts].Sum(),
        counts[(int)Verdict.FalseReject], counts[(int)Verdict.FalseReview], counts[(int)Verdict.Incomplete], counts[(int)Verdict.Allowed], counts[Verdicts]);

    private void Matched(Judged judged)
    {
        _matched.UnionWith(judged.Decision.Findings.Select(finding => finding.RuleId));
        _matched.UnionWith(judged.Decision.Missing.Select(missing => missing.RuleId));
        // A rule named only by the beginning of its id stands for many, of which no single one is expected.
        if (judged.Row is { Rule: { } rule, Disguised: null } && !rule.EndsWith('/') && rule.Contains('/', StringComparison.Ordinal))
            _expected[rule] = _expected.GetValueOrDefault(rule) || judged.IsFound;
    }

    private void AddBad(Judged judged) => ValueOf(_bad, (judged.Family, judged.Row.Lang, judged.Row.Class)).Add(judged);

    private void AddGood(Judged judged)
    {
        var key = (judged.Row.Lang, judged.Row.Class);
        if (!_good.TryGetValue(key, out var counts)) _good.Add(key, counts = new int[Verdicts + 1]);
        counts[(int)judged.Verdict]++;
        if (!judged.Decision.Findings.Any(QuotesTheList)) counts[Verdicts]++;
        if (judged.Verdict is Verdict.FalseReject or Verdict.FalseReview) AddAlarm(judged);
        if (judged.Verdict == Verdict.Incomplete) AddAsked(judged);
    }

    private static bool QuotesTheList(Finding finding) => finding.Evidence.Any(evidence => evidence.Field == "ingredients");

    private void AddAlarm(Judged judged)
    {
        foreach (var reason in judged.Reasons.Where(reason => reason.Outcome is Outcome.Reject or Outcome.Review).DistinctBy(reason => reason.RuleId))
            ValueOf(_alarms, reason.RuleId).Add(judged, reason);
    }

    private void AddAsked(Judged judged)
    {
        foreach (var reason in judged.Reasons.Where(reason => reason.Outcome == Outcome.Incomplete).DistinctBy(reason => (reason.Field, reason.RuleId)))
            ValueOf(_asked, (reason.Field ?? "", reason.RuleId)).Add(judged, reason);
    }

    private static TValue ValueOf<TKey, TValue>(Dictionary<TKey, TValue> counts, TKey key) where TKey : notnull where TValue : new()
    {
        if (!counts.TryGetValue(key, out var value)) counts.Add(key, value = new TValue());
        return value;
    }
}
