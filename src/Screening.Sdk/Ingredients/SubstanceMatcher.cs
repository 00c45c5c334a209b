using Screening.Normalization;
using Screening.Rules;
using Screening.Text;

namespace Screening.Ingredients;

/// <summary>
/// Finds every substance of every rule in one pass over a filing's texts. One automaton holds all names,
/// together with the longer legal names that contain one of them; a longer name wins over a shorter one inside it.
/// </summary>
internal sealed class SubstanceMatcher
{
    private readonly SubstanceRule[] _rules;
    private readonly NameIndex _names;
    private readonly Surroundings _surroundings;

    public SubstanceMatcher(IEnumerable<SubstanceRule> rules, LegalNames legalNames, TextContexts contexts)
    {
        _rules = [.. rules];
        _names = NameIndex.Build(_rules, legalNames);
        _surroundings = new Surroundings(contexts);
    }

    public void Check(NormalizedFiling filing, Report report)
    {
        Span<bool> applies = stackalloc bool[_rules.Length];
        for (var i = 0; i < _rules.Length; i++) applies[i] = report.Considers(_rules[i]);
        var found = new SubstanceFindings(report);
        foreach (var text in filing.Texts) CheckText(text, applies, found);
        found.Report();
    }

    private void CheckText(in FilingText text, ReadOnlySpan<bool> applies, SubstanceFindings found)
    {
        var hits = _names.FindIn(text, _surroundings, applies);
        for (var i = 0; i < hits.Count; i++)
            if (hits[i].Name.Substance is not null) CheckHit(text, hits, i, found);
        if (TornText.Of(text.Folded.Span) is { } torn) CheckTorn(text, torn, applies, found);
    }

    private void CheckHit(in FilingText text, List<NameHit> hits, int index, SubstanceFindings found)
    {
        var hit = hits[index];
        var rule = _rules[hit.Name.Rule];
        var inList = hit.InList;
        if (!inList && rule.Elsewhere is null) return;
        if (CoverOf(hits, index, rule) is { } cover)
        {
            found.SetAside(rule, hit, text, cover.Name.Written, Reasons.LongerName(cover.Name.Written));
            return;
        }
        var folded = text.Folded.Span;
        if (!inList && text.Role != TextRole.Name && _surroundings.SetAsideBy(folded, hit.Start, hit.End) is { } word)
            found.SetAside(rule, hit, text, word, Reasons.Denied(word));
        else
            found.Add(rule, hit, text, OutcomeOf(rule, hit, folded));
    }

    private void CheckTorn(in FilingText text, TornText torn, ReadOnlySpan<bool> applies, SubstanceFindings found)
    {
        var folded = text.Folded.Span;
        var hits = _names.FindJoined(text, torn, _surroundings, applies);
        for (var i = 0; i < hits.Count; i++)
        {
            var hit = hits[i];
            if (hit.Name.Substance is null || hit.Name.Mode == TermMode.Number || !torn.IsTorn(folded, hit.Start, hit.End)) continue;
            var rule = _rules[hit.Name.Rule];
            if ((!hit.InList && rule.Elsewhere is null) || CoverOf(hits, i, rule) is not null) continue;
            var (start, end) = torn.Home(hit.Start, hit.End);
            if (!hit.InList && text.Role != TextRole.Name && _surroundings.SetAsideBy(folded, start, end) is not null) continue;
            if (OutcomeOf(rule, hit with { Start = start, End = end }, folded) is { } asked)
                found.Add(rule, hit with { Start = start, End = end }, text, Lesser(Outcome.Review, asked));
        }
    }

    private static Outcome? OutcomeOf(SubstanceRule rule, in NameHit hit, ReadOnlySpan<char> folded)
    {
        var asked = hit.InList ? rule.Outcome : Lesser(rule.Elsewhere!.Value, rule.Outcome);
        if (hit.Name.Substance!.Limit is not { } limit) return asked;
        if (Amount.After(folded, hit.End)?.In(limit.Unit) is not { } stated) return Lesser(limit.Absent, asked);
        return stated > limit.Max ? asked : null;
    }

    private static Outcome Lesser(Outcome a, Outcome b) => a < b ? a : b;

    // Hits stand in the order of their ends, so whatever covers this one ends no earlier than it does.
    private NameHit? CoverOf(List<NameHit> hits, int index, SubstanceRule rule)
    {
        var hit = hits[index];
        var first = index;
        while (first > 0 && hits[first - 1].End == hit.End) first--;
        for (var i = first; i < hits.Count && hits[i].End <= hit.Start + _names.Longest; i++)
            if (hits[i].Covers(hit) && MayCover(hits[i], hit, rule)) return hits[i];
        return null;
    }

    private static bool MayCover(in NameHit cover, in NameHit hit, SubstanceRule rule) => cover.Name.Kind switch
    {
        NameKind.Legal => rule.RespectsLegalNames,
        NameKind.Exception => ReferenceEquals(cover.Name.Exempts, hit.Name.Substance),
        _ => cover.InList == hit.InList || cover.InList,
    };
}
