using System.Globalization;
using Screening.Normalization;
using Screening.Rules;

namespace Screening.Ingredients;

/// <summary>Gathers the places where substances were found, one finding for each substance of each rule.</summary>
internal sealed class SubstanceFindings(Report report)
{
    // Enough to show the pattern; a hostile text that repeats a name ten thousand times gets no more.
    private const int MostEvidence = 16;

    private Dictionary<Substance, Group>? _groups;

    /// <summary>Whether one more place of the substance, asking for this, would change nothing.</summary>
    public bool HasEnoughOf(Substance substance, Outcome asked) =>
        _groups is not null && _groups.TryGetValue(substance, out var group) && group.Evidence.Count == MostEvidence && group.Outcome >= asked;

    public void Add(SubstanceRule rule, in NameHit hit, in FilingText text, Outcome asked) => Add(rule, hit, text, asked, isCertain: true);

    /// <summary>Adds a place that only looks like the substance.</summary>
    public void AddSuspicion(SubstanceRule rule, in NameHit hit, in FilingText text, Outcome asked) => Add(rule, hit, text, asked, isCertain: false);

    private void Add(SubstanceRule rule, in NameHit hit, in FilingText text, Outcome asked, bool isCertain)
    {
        var group = GroupOf(rule, hit.Name.Substance!);
        var graver = group.Evidence.Count > 0 && (asked > group.Outcome || (isCertain && !group.IsCertain));
        if (asked > group.Outcome) group.Outcome = asked;
        group.IsCertain |= isCertain;
        if (group.Evidence.Count == MostEvidence)
        {
            if (!graver) return;
            group.Evidence.RemoveAt(MostEvidence - 1);
        }
        var evidence = EvidenceOf(hit, text);
        // What decides is shown first.
        if (!group.Has(evidence)) group.Evidence.Insert(graver ? 0 : group.Evidence.Count, evidence);
    }

    public void SetAside(SubstanceRule rule, in NameHit hit, in FilingText text, string by, Func<string, Message> why)
    {
        if (report.Trace is { } trace && GroupOf(rule, hit.Name.Substance!).SetAside++ < MostEvidence)
            trace.Cancelled(rule, new CancelledHit(EvidenceOf(hit, text), by, why(by)));
    }

    public void Report()
    {
        foreach (var group in _groups?.Values ?? Enumerable.Empty<Group>())
            if (group.Evidence.Count > 0)
                report.Add(group.Rule, ValuesOf(group), group.Evidence, group.Outcome, group.Substance.Location, group.IsCertain ? null : Reasons.Resembles);
    }

    private static MessageValues ValuesOf(Group group)
    {
        var (substance, first) = (group.Substance, group.Evidence[0]);
        return new()
        {
            Name = substance.NameEn.Length == 0 ? substance.Name : $"{substance.Name} {substance.NameEn}",
            NameEn = substance.NameEn.Length == 0 ? substance.Name : substance.NameEn,
            Text = first.Text,
            Term = first.Term,
            Field = first.Field,
            Limit = substance.Limit is { } limit ? limit.Max.ToString(CultureInfo.InvariantCulture) + limit.Unit : null,
        };
    }

    private static Evidence EvidenceOf(in NameHit hit, in FilingText text) => text.Evidence(hit.Start, hit.End - hit.Start, hit.Name.Written);

    private Group GroupOf(SubstanceRule rule, Substance substance)
    {
        _groups ??= new(ReferenceEqualityComparer.Instance);
        if (!_groups.TryGetValue(substance, out var group)) _groups.Add(substance, group = new Group(rule, substance));
        return group;
    }

    private sealed class Group(SubstanceRule rule, Substance substance)
    {
        public SubstanceRule Rule { get; } = rule;

        public Substance Substance { get; } = substance;

        public Outcome Outcome { get; set; }

        /// <summary>Whether some place names the substance exactly.</summary>
        public bool IsCertain { get; set; }

        public List<Evidence> Evidence { get; } = [];

        public int SetAside { get; set; }

        public bool Has(Evidence evidence) => Evidence.Exists(known => known.Field == evidence.Field && known.Start == evidence.Start);
    }
}
