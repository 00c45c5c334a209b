using Screening.Normalization;
using Screening.Rules;

namespace Screening.Ingredients;

/// <summary>
/// Finds every substance of every rule in one pass over a filing's texts. One automaton holds all names,
/// together with the longer legal names that contain one of them; a longer name wins over a shorter one inside it.
/// </summary>
internal sealed class SubstanceMatcher
{
    private readonly SubstanceRule[] _rules;
    private readonly NameIndex _names;
    private readonly NearNames _near;
    private readonly ListRanges _lists;
    private readonly Surroundings _surroundings;

    public SubstanceMatcher(IEnumerable<SubstanceRule> rules, LegalNames legalNames, TextContexts contexts)
    {
        _rules = [.. rules];
        _names = NameIndex.Build(_rules, legalNames);
        _near = NearNames.Build(_rules, legalNames);
        _lists = new ListRanges(contexts);
        _surroundings = new Surroundings(contexts);
    }

    public void Check(NormalizedFiling filing, Report report)
    {
        Span<bool> applies = stackalloc bool[_rules.Length];
        for (var i = 0; i < _rules.Length; i++) applies[i] = report.Considers(_rules[i]);
        var found = new SubstanceFindings(report);
        var (hits, suspicions) = (new List<NameHit>(), new List<NameHit>());
        foreach (var text in filing.Texts)
        {
            hits.Clear();
            _names.FindIn(text, _lists, applies, hits);
            for (var i = 0; i < hits.Count; i++)
                if (hits[i].Name.Kind == NameKind.Substance) CheckHit(text, hits, i, found);
            suspicions.Clear();
            _near.FindIn(text, _lists, applies, hits, suspicions);
            foreach (var near in suspicions) CheckSuspicion(text, near, found);
            using var torn = TornText.Of(text.Folded.Span);
            if (torn is not null) CheckTorn(text, torn, applies, hits, found);
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

    private void CheckSuspicion(in FilingText text, in NameHit hit, SubstanceFindings found)
    {
        var rule = _rules[hit.Name.Rule];
        if (AskedAt(hit, rule) is not { } most || Lesser(Outcome.Review, most) is var asked && found.HasEnoughOf(hit.Name.Substance!, asked)) return;
        var folded = text.Folded.Span;
        if (!hit.InList && text.Role != TextRole.Name && _surroundings.SetAsideBy(folded, hit.Start, hit.End) is not null) return;
        if (OutcomeOf(hit, asked, folded) is { } outcome) found.AddSuspicion(rule, hit, text, outcome);
    }

    private void CheckTorn(in FilingText text, TornText torn, ReadOnlySpan<bool> applies, List<NameHit> hits, SubstanceFindings found)
    {
        hits.Clear();
        _names.FindJoined(text, torn, _lists, applies, hits);
        for (var i = 0; i < hits.Count; i++)
            if (hits[i].Name is { Kind: NameKind.Substance, Mode: not TermMode.Number } && torn.IsTorn(text.Folded.Span, hits[i].Start, hits[i].End))
                CheckTornHit(text, torn, hits, i, found);
    }

    // The joined text is ours and not the submitter's, so nothing found in it decides: it asks for review at most.
    private void CheckTornHit(in FilingText text, TornText torn, List<NameHit> hits, int index, SubstanceFindings found)
    {
        var rule = _rules[hits[index].Name.Rule];
        if (AskedAt(hits[index], rule) is not { } asked || CoverOf(hits, index) is not null) return;
        var (start, end) = torn.Home(hits[index].Start, hits[index].End);
        var hit = hits[index] with { Start = start, End = end };
        var folded = text.Folded.Span;
        if (!hit.InList && text.Role != TextRole.Name && _surroundings.SetAsideBy(folded, start, end) is not null) return;
        if (OutcomeOf(hit, Lesser(Outcome.Review, asked), folded) is { } outcome) found.Add(rule, hit, text, outcome);
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
        var first = index;
        while (first > 0 && hits[first - 1].End == hit.End) first--;
        for (var i = first; i < hits.Count && hits[i].End <= hit.Start + _names.Longest; i++)
            if (hits[i].Covers(hit) && (hits[i].Name.Kind == NameKind.Substance ? orSubstance && IsReal(hits, i) : Frees(hits[i].Name, hit.Name)))
                return hits[i];
        return null;
    }

    private bool Frees(in Name cover, in Name name) =>
        cover.Kind == NameKind.Legal ? _rules[name.Rule].RespectsLegalNames : ReferenceEquals(cover.Substance, name.Substance);

    // A longer substance that a legal name or an exception frees would free the shorter one with it, which they may not mean.
    private bool IsReal(List<NameHit> hits, int cover) => CoverOf(hits, cover, orSubstance: false) is null;
}
