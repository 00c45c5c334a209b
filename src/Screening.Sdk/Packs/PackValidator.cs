using Screening.PositiveLists;
using Screening.Rules;
using Screening.Tariff;

namespace Screening.Packs;

/// <summary>Mistakes that show only when the rules are seen together.</summary>
internal sealed class PackValidator(PackFacts facts, DiagnosticBag diagnostics)
{
    public void Validate(IReadOnlyList<Rule> rules, IReadOnlyList<FactId> factIds, IReadOnlyList<RuleTest> tests)
    {
        var byId = rules.Where(rule => rule.Id.Length > 0).ToLookup(rule => rule.Id, StringComparer.Ordinal);
        foreach (var editions in byId) CheckEditions([.. editions]);
        // Editions of the positive list have ids of their own, and one filing is asked of each that is in force.
        CheckPeriods([.. rules.OfType<PositiveList>()], sameId: false);
        CheckGaps([.. rules.OfType<PositiveList>()]);
        CheckGaps([.. rules.OfType<TariffCheck>()]);
        CheckFactIds(factIds, byId);
        CheckRetired(byId, factIds);
        CheckTests(byId, tests);
    }

    private void CheckEditions(IReadOnlyList<Rule> editions)
    {
        foreach (var other in editions.Where(rule => rule.GetType().Namespace != editions[0].GetType().Namespace))
            diagnostics.Error(DiagnosticCodes.DuplicateId, other.Header.IdAt, $"`{other.Id}` is also the id of the rule at {editions[0].Location}, which is of another kind");
        CheckPeriods(editions, sameId: true);
    }

    // In the order of their first days, an edition that overlaps any earlier one overlaps the one that ends last.
    private void CheckPeriods(IReadOnlyList<Rule> editions, bool sameId)
    {
        Rule? last = null;
        foreach (var edition in editions.OrderBy(rule => rule.Header.Effective.From ?? DateOnly.MinValue))
        {
            if (last is not null && (sameId || edition.Id != last.Id)) CheckPair(last, edition);
            if (last is null || End(edition) > End(last)) last = edition;
        }
    }

    private void CheckPair(Rule earlier, Rule later)
    {
        var (a, b) = (earlier.Header.Effective, later.Header.Effective);
        if (a == b && earlier.Id == later.Id)
            diagnostics.Error(DiagnosticCodes.DuplicateId, later.Header.IdAt, $"`{later.Id}` is also the id of the rule at {earlier.Location}");
        else if (a.IsPossible && b.IsPossible && a.Overlaps(b))
            diagnostics.Error(DiagnosticCodes.OverlappingPeriods, later.Header.IdAt, $"`{later.Id}` is in force {b}, which overlaps {a} of `{earlier.Id}` at {earlier.Location}");
    }

    private void CheckGaps(IReadOnlyList<Rule> editions)
    {
        DateOnly? covered = null;
        foreach (var edition in editions.OrderBy(rule => rule.Header.Effective.From ?? DateOnly.MinValue))
        {
            if (covered is { } end && end < DateOnly.MaxValue && edition.Header.Effective.From > end.AddDays(1))
                diagnostics.Warn(DiagnosticCodes.EditionGap, edition.Header.IdAt, $"no edition is in force from {end.AddDays(1):O} to {edition.Header.Effective.From.Value.AddDays(-1):O}; filings of those days are reviewed");
            if (covered is null || End(edition) > covered) covered = End(edition);
        }
    }

    private void CheckFactIds(IReadOnlyList<FactId> factIds, ILookup<string, Rule> rules)
    {
        var seen = new Dictionary<string, FactId>(StringComparer.Ordinal);
        foreach (var fact in factIds)
            if (rules[fact.Id].FirstOrDefault() is { } rule)
                diagnostics.Error(DiagnosticCodes.DuplicateId, fact.At, $"`{fact.Id}` is also the id of the rule at {rule.Location}");
            else if (!seen.TryAdd(fact.Id, fact))
                diagnostics.Error(DiagnosticCodes.DuplicateId, fact.At, $"`{fact.Id}` is also the id of the document at {seen[fact.Id].At}");
    }

    private void CheckRetired(ILookup<string, Rule> rules, IReadOnlyList<FactId> factIds)
    {
        foreach (var (id, at) in rules.SelectMany(editions => editions).Select(rule => (rule.Id, rule.Header.IdAt)).Concat(factIds.Select(fact => (fact.Id, fact.At))))
            if (facts.Retired.TryGetValue(id, out var retired))
                diagnostics.Error(DiagnosticCodes.RetiredId, at, $"`{id}` was retired at {retired.Location} ({retired.Reason}); ids are never used again");
        foreach (var retired in facts.Retired.Values)
            if (retired.Successor is { } successor && !rules.Contains(successor) && !facts.Retired.ContainsKey(successor))
                diagnostics.Error(DiagnosticCodes.UnknownReference, retired.SuccessorAt, $"there is no rule `{successor}`{Spelling.DidYouMean(successor, rules.Select(rule => rule.Key))}");
    }

    private void CheckTests(ILookup<string, Rule> rules, IReadOnlyList<RuleTest> tests)
    {
        var byRule = tests.ToLookup(test => test.RuleId, StringComparer.Ordinal);
        foreach (var file in byRule.Where(file => file.Key.Length > 0 && !rules.Contains(file.Key)).SelectMany(file => file.DistinctBy(test => test.RuleAt)))
            diagnostics.Error(DiagnosticCodes.UnknownReference, file.RuleAt, $"there is no rule `{file.RuleId}`{Spelling.DidYouMean(file.RuleId, rules.Select(rule => rule.Key))}");
        foreach (var rule in rules.Select(editions => editions.First()))
        {
            if (!byRule[rule.Id].Any(test => test.Hits && !test.Todo))
                diagnostics.Warn(DiagnosticCodes.NoHittingCase, rule.Header.IdAt, $"no test case of `{rule.Id}` hits");
            if (!byRule[rule.Id].Any(test => !test.Hits && !test.Todo))
                diagnostics.Warn(DiagnosticCodes.NoNearMiss, rule.Header.IdAt, $"no test case of `{rule.Id}` must not hit");
        }
    }

    private static DateOnly End(Rule rule) => rule.Header.Effective.To ?? DateOnly.MaxValue;
}
