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
        var hits = _names.FindJoined(text, torn, _surroundings, applies);
        for (var i = 0; i < hits.Count; i++)
            if (hits[i].Name is { Substance: not null, Mode: not TermMode.Number } && torn.IsTorn(text.Folded.Span, hits[i].Start, hits[i].End))
                CheckTornHit(text, torn, hits, i, found);
    }

    // The joined text is ours and not the submitter's, so nothing found in it decides: it asks for review at most.
    private void CheckTornHit(in FilingText text, TornText torn, List<NameHit> hits, int index, SubstanceFindings found)
    {
        var rule = _rules[hits[index].Name.Rule];
        if ((!hits[index].InList && rule.Elsewhere is null) || CoverOf(hits, index, rule) is not null) return;
        var (start, end) = torn.Home(hits[index].Start, hits[index].End);
        var hit = hits[index] with { Start = start, End = end };
        var folded = text.Folded.Span;
        if (!hit.InList && text.Role != TextRole.Name && _surroundings.SetAsideBy(folded, start, end) is not null) return;
        if (OutcomeOf(rule, hit, folded) is { } asked) found.Add(rule, hit, text, Lesser(Outcome.Review, asked));
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
