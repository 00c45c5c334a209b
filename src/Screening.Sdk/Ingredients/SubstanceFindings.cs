using Screening.Normalization;
using Screening.Rules;

namespace Screening.Ingredients;

/// <summary>Gathers the places where substances were found, one finding for each substance of each rule.</summary>
internal sealed class SubstanceFindings(Report report)
{
    // Enough to show the pattern; a hostile text that repeats a name ten thousand times gets no more.
    private const int MostEvidence = 16;

    private List<Group>? _groups;

    public void Add(SubstanceRule rule, in NameHit hit, in FilingText text, Outcome? outcome)
    {
        if (outcome is not { } asked) return;
        var group = GroupOf(rule, hit.Name.Substance!);
        if (asked > group.Outcome) group.Outcome = asked;
        if (group.Evidence.Count == MostEvidence) return;
        var evidence = text.Evidence(hit.Start, hit.End - hit.Start, hit.Name.Written);
        if (!group.Evidence.Exists(e => e.Field == evidence.Field && e.Start == evidence.Start)) group.Evidence.Add(evidence);
    }

    public void SetAside(SubstanceRule rule, in NameHit hit, in FilingText text, string by, Message why) =>
        report.Trace?.Cancelled(rule, new CancelledHit(text.Evidence(hit.Start, hit.End - hit.Start, hit.Name.Written), by, why));

    public void Report()
    {
        foreach (var group in _groups ?? [])
        {
            var first = group.Evidence[0];
            var values = new MessageValues
            {
                Name = NameOf(group.Substance),
                Text = first.Text,
                Term = first.Term,
                Field = first.Field,
                Limit = group.Substance.Limit is { } limit ? limit.Max.ToString(System.Globalization.CultureInfo.InvariantCulture) + limit.Unit : null,
            };
            report.Add(group.Rule, values, group.Evidence, group.Outcome, group.Substance.Location);
        }
    }

    private static string NameOf(Substance substance) => substance.NameEn.Length == 0 ? substance.Name : $"{substance.Name} {substance.NameEn}";

    private Group GroupOf(SubstanceRule rule, Substance substance)
    {
        foreach (var known in _groups ??= [])
            if (ReferenceEquals(known.Substance, substance)) return known;
        var group = new Group(rule, substance);
        _groups.Add(group);
        return group;
    }

    private sealed class Group(SubstanceRule rule, Substance substance)
    {
        public SubstanceRule Rule { get; } = rule;

        public Substance Substance { get; } = substance;

        public Outcome Outcome { get; set; }

        public List<Evidence> Evidence { get; } = [];
    }
}
