using Screening.Normalization;
using Screening.Rules;

namespace Screening.Ingredients;

/// <summary>
/// Finds every substance of every rule in one pass over a filing's texts. One automaton holds all names,
/// together with the longer legal names that contain one of them; a longer name wins over a shorter one inside it.
/// What only looks like a name is a suspicion: it asks for review at most, and only where no name explains the place.
/// </summary>
internal sealed class SubstanceMatcher
{
    private readonly SubstanceRule[] _rules;
    private readonly DisguiseRule[] _disguises;
    private readonly NameIndex _names;
    private readonly ListRanges _lists;
    private readonly Surroundings _surroundings;

    public SubstanceMatcher(IEnumerable<Rule> rules, LegalNames legalNames, TextContexts contexts)
    {
        _rules = [.. rules.OfType<SubstanceRule>()];
        _disguises = [.. rules.OfType<DisguiseRule>()];
        _names = NameIndex.Build(_rules, legalNames);
        _lists = new ListRanges(contexts);
        _surroundings = new Surroundings(contexts);
    }

    public void Check(NormalizedFiling filing, Report report)
    {
        Span<bool> applies = stackalloc bool[_rules.Length];
        for (var i = 0; i < _rules.Length; i++) applies[i] = report.Considers(_rules[i]);
        var found = new SubstanceFindings(report, _disguises);
        var (hits, suspicions) = (new List<NameHit>(), new List<NameHit>());
        foreach (var text in filing.Texts)
        {
            hits.Clear();
            suspicions.Clear();
            _names.FindIn(text, _lists, applies, hits, suspicions);
            for (var i = 0; i < hits.Count; i++)
                if (hits[i].Name.Kind == NameKind.Substance) CheckHit(text, hits, i, found);
            for (var i = 0; i < suspicions.Count; i++)
                if (suspicions[i].Name.Kind == NameKind.Substance) CheckSuspicion(text, hits, suspicions, i, found);
        }
        found.Report();
    }

    private void CheckHit(in FilingText text, List<NameHit> hits, int index, SubstanceFindings found)
    {
        var hit = hits[index];
        var rule = _rules[hit.Name.Rule];
        if (AskedAt(hit, rule) is not { } asked || found.HasEnoughOf(hit.Name.Substance!, asked)) return;
        var folded = text.Folded.Span;
        if (CoverOf(hits, index) is { } cover)
            found.SetAside(rule, hit, text, cover.Name.Written, Reasons.LongerName);
        else if (!hit.InList && text.Role != TextRole.Name && _surroundings.SetAsideBy(folded, hit.Start, hit.End) is { } word)
            found.SetAside(rule, hit, text, word, Reasons.Denied);
        else if (OutcomeOf(hit, asked, folded) is { } outcome)
            found.Add(rule, hit, text, outcome);
    }

    private void CheckSuspicion(in FilingText text, List<NameHit> hits, List<NameHit> suspicions, int index, SubstanceFindings found)
    {
        var hit = suspicions[index];
        var rule = _rules[hit.Name.Rule];
        if (AskedAt(hit, rule) is not { } most || Lesser(Outcome.Review, most) is var asked && found.HasEnoughOf(hit.Name.Substance!, asked)) return;
        if (IsExplained(hit, hits) || CoverOf(suspicions, index) is not null) return;
        var folded = text.Folded.Span;
        if (!hit.InList && text.Role != TextRole.Name && _surroundings.SetAsideBy(folded, hit.Start, hit.End) is not null) return;
        if (OutcomeOf(hit, asked, folded) is { } outcome) found.AddSuspicion(rule, hit, text, outcome);
    }

    // What stands there exactly is no doubt any more, whether it counts or is set aside.
    private bool IsExplained(in NameHit hit, List<NameHit> hits)
    {
        for (var i = FirstEnding(hit.End, hits); i < hits.Count && hits[i].End <= hit.Start + _names.Longest; i++)
            if (hits[i].Start <= hit.Start) return true;
        return false;
    }

    private static int FirstEnding(int end, List<NameHit> hits)
    {
        int low = 0, high = hits.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (hits[middle].End < end) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static Outcome? AskedAt(in NameHit hit, SubstanceRule rule) =>
        hit.InList ? rule.Outcome : rule.Elsewhere is { } elsewhere ? Lesser(elsewhere, rule.Outcome) : null;

    private static Outcome? OutcomeOf(in NameHit hit, Outcome asked, ReadOnlySpan<char> folded)
    {
        if (hit.Name.Substance!.Limit is not { } limit) return asked;
        if (Amount.Of(folded, hit.Start, hit.End, limit.Unit) is not { } stated) return Lesser(limit.Absent, asked);
        return stated > limit.Max ? asked : null;
    }

    private static Outcome Lesser(Outcome a, Outcome b) => a < b ? a : b;

    // Hits stand in the order of their ends, the longest first, so whatever covers this one stands beside it or later.
    private NameHit? CoverOf(List<NameHit> hits, int index, bool orSubstance = true)
    {
        var hit = hits[index];
        var longest = _names.Longest * (1 + Suspicion.LongestGap);
        var first = index;
        while (first > 0 && hits[first - 1].End == hit.End) first--;
        for (var i = first; i < hits.Count && hits[i].End <= hit.Start + longest; i++)
            if (hits[i].Covers(hit) && (hits[i].Name.Kind == NameKind.Substance ? orSubstance && IsReal(hits, i) : Frees(hits[i].Name, hit.Name)))
                return hits[i];
        return null;
    }

    private bool Frees(in Name cover, in Name name) =>
        cover.Kind == NameKind.Legal ? _rules[name.Rule].RespectsLegalNames : ReferenceEquals(cover.Substance, name.Substance);

    // A longer substance that a legal name or an exception frees would free the shorter one with it, which they may not mean.
    private bool IsReal(List<NameHit> hits, int cover) => CoverOf(hits, cover, orSubstance: false) is null;
}
