using Screening.Ingredients.Labels;
using Screening.Ingredients.Limits;
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
    private readonly NearNames _near;
    private readonly LabelReader _labels;
    private readonly LimitFacts _limits;

    public SubstanceMatcher(IReadOnlyList<Rule> rules, LegalNames legalNames, TextContexts contexts, LimitFacts limits)
    {
        _rules = [.. rules.OfType<SubstanceRule>()];
        _disguises = [.. rules.OfType<DisguiseRule>()];
        _names = NameIndex.Build(_rules, legalNames);
        _near = NearNames.Build(_rules, legalNames);
        _labels = new LabelReader(contexts);
        _limits = limits;
    }

    public void Check(NormalizedFiling filing, Report report)
    {
        Span<bool> applies = stackalloc bool[_rules.Length];
        for (var i = 0; i < _rules.Length; i++) applies[i] = report.Considers(_rules[i]);
        var found = new SubstanceFindings(report, new FilingLimits(_limits, filing), _disguises);
        var (hits, suspicions) = (new List<NameHit>(), new List<NameHit>());
        foreach (var text in filing.Texts)
        {
            hits.Clear();
            suspicions.Clear();
            var label = _labels.Of(text);
            _names.FindIn(text, label, applies, hits, suspicions);
            for (var i = 0; i < hits.Count; i++)
                if (hits[i].Name.Kind == NameKind.Substance) CheckHit(text, label, hits, i, found);
            for (var i = 0; i < suspicions.Count; i++)
                if (suspicions[i].Name.Kind == NameKind.Substance) CheckSuspicion(text, label, hits, suspicions, i, found);
            suspicions.Clear();
            _near.FindIn(text.Folded.Span, applies, suspicions);
            foreach (var near in suspicions) CheckNear(text, label, hits, near, found);
        }
        found.Report();
    }

    private void CheckHit(in FilingText text, LabelText label, List<NameHit> hits, int index, SubstanceFindings found)
    {
        var hit = hits[index];
        var rule = _rules[hit.Name.Rule];
        if (AskedAt(hit, rule) is not { } asked || found.HasEnoughOf(hit.Name.Substance!, asked)) return;
        if (CoverOf(hits, index) is { } cover)
            found.SetAside(rule, hit, text, cover.Name.Written, Reasons.LongerName);
        else if (label.Read(hit.Start, hit.End) is var reading && reading.Why is { } why)
            found.SetAside(rule, hit, text, reading.By!, why);
        else
            found.Add(rule, hit, text, reading.IsDoubtful ? Lesser(Outcome.Review, asked) : asked, reading.By);
    }

    // Nothing that only looks like a name decides: it asks for review at most.
    private void CheckSuspicion(in FilingText text, LabelText label, List<NameHit> hits, List<NameHit> suspicions, int index, SubstanceFindings found)
    {
        var hit = suspicions[index];
        if (!IsExplained(hit, hits) && CoverOf(suspicions, index) is null) Suspect(text, label, hit, found);
    }

    // A name somewhere in a nearly written one leaves no letter to guess.
    private void CheckNear(in FilingText text, LabelText label, List<NameHit> hits, in NameHit near, SubstanceFindings found)
    {
        var next = FirstEnding(near.Start + 1, hits);
        if (next == hits.Count || hits[next].Start >= near.End) Suspect(text, label, near with { InList = label.IsList(near.Start) }, found);
    }

    private void Suspect(in FilingText text, LabelText label, in NameHit hit, SubstanceFindings found)
    {
        var rule = _rules[hit.Name.Rule];
        if (AskedAt(hit, rule) is not { } most || Lesser(Outcome.Review, most) is var asked && found.HasEnoughOf(hit.Name.Substance!, asked)) return;
        if (label.Read(hit.Start, hit.End).Why is null) found.AddSuspicion(rule, hit, text, asked);
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

    private static Outcome Lesser(Outcome a, Outcome b) => a < b ? a : b;

    // Hits stand in the order of their ends, the longest first, so whatever covers this one stands beside it or later.
    private NameHit? CoverOf(List<NameHit> hits, int index, bool orSubstance = true)
    {
        var hit = hits[index];
        for (var i = FirstEnding(hit.End, hits); i < hits.Count && hits[i].End <= hit.Start + _names.LongestTorn; i++)
            if (hits[i].Covers(hit) && (hits[i].Name.Kind == NameKind.Substance ? orSubstance && IsReal(hits, i) : Frees(hits[i].Name, hit.Name)))
                return hits[i];
        return null;
    }

    private bool Frees(in Name cover, in Name name) =>
        cover.Kind == NameKind.Legal ? _rules[name.Rule].RespectsLegalNames : ReferenceEquals(cover.Substance, name.Substance);

    // A longer substance that a legal name or an exception frees would free the shorter one with it, which they may not mean.
    private bool IsReal(List<NameHit> hits, int cover) => CoverOf(hits, cover, orSubstance: false) is null;
}
