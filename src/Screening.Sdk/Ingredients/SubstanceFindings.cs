using Screening.Ingredients.Limits;
using Screening.Normalization;
using Screening.Rules;

namespace Screening.Ingredients;

/// <summary>Gathers the places where substances were found, one finding for each substance and each family of each rule.</summary>
internal sealed class SubstanceFindings(Report report, FilingLimits limits)
{
    // Enough to show the pattern; a hostile text that repeats a name ten thousand times gets no more.
    private const int MostEvidence = 16;

    private readonly FamilySums _families = new(limits);
    private Dictionary<Substance, Group>? _groups;

    /// <summary>Whether one more place of the substance, asking for this, would change nothing.</summary>
    public bool HasEnoughOf(Substance substance, Outcome asked) =>
        _groups is not null && _groups.TryGetValue(substance, out var group) && group.Evidence.Count == MostEvidence && group.Gravest.Outcome >= asked;

    /// <summary>A place where a substance was found, and what the rule asks for there if there is too much of it.</summary>
    /// <param name="rule">The rule that looks for it.</param>
    /// <param name="hit">The place.</param>
    /// <param name="text">The text.</param>
    /// <param name="asked">What it asks for.</param>
    /// <param name="doubt">The word for which the place can be read both ways; null if it cannot.</param>
    public void Add(SubstanceRule rule, in NameHit hit, in FilingText text, Outcome asked, string? doubt = null)
    {
        var substance = hit.Name.Substance!;
        if (hit.IsCertain) _families.Add(rule, hit, text, asked);
        if (substance.Limits.Count == 0 && substance.Families.Count > 0) return;
        if (limits.Judge(substance, hit, text.Folded.Span, asked) is { } judgement) Keep(GroupOf(rule, substance), EvidenceOf(hit, text), judgement, hit.IsCertain, doubt);
        else if (limits.FigureOf(substance, substance.Limits, hit, text.Folded.Span).IsWhole) GroupOf(rule, substance).IsStated = true;
    }

    public void SetAside(SubstanceRule rule, in NameHit hit, in FilingText text, string by, Func<string, Message> why)
    {
        if (report.Trace is { } trace && GroupOf(rule, hit.Name.Substance!).SetAside++ < MostEvidence)
            trace.Cancelled(rule, new CancelledHit(EvidenceOf(hit, text), by, why(by)));
    }

    public void Report()
    {
        foreach (var group in _groups?.Values ?? Enumerable.Empty<Group>())
            if (group.Evidence.Count > 0 && !(group.IsStated && group.Gravest.LacksFigure))
                Report(group.Rule, NameOf(group.Substance.Name, group.Substance.NameEn), group.Evidence, group.Gravest, group.Substance.Location, DoubtOf(group));
        foreach (var (rule, family, judgement, evidence) in _families.Judged()) Report(rule, NameOf(family.Name.Zh, family.Name.En), evidence, judgement, family.Location, null);
    }

    private static (MessageTemplate Message, string? Word)? DoubtOf(Group group) =>
        !group.IsCertain ? (Reasons.Resembling, null) : group.Doubt is { } word ? (Reasons.Doubtful, word) : null;

    private void Report(SubstanceRule rule, Message name, IReadOnlyList<Evidence> evidence, in Judgement judgement, SourceLocation at, (MessageTemplate Message, string? Word)? doubt)
    {
        var limit = LimitWords.Of(judgement.Limits);
        var values = new MessageValues
        {
            Name = name.Zh,
            NameEn = name.En,
            Text = evidence[0].Text,
            Term = evidence[0].Term,
            Field = evidence[0].Field,
            Value = doubt?.Word ?? LimitWords.Of(judgement.Stated, judgement.Limits),
            Limit = limit?.Zh,
            LimitEn = limit?.En,
        };
        report.Add(rule, values, evidence, judgement.Outcome, at, doubt?.Message ?? LimitWords.QuestionOf(judgement));
    }

    // What decides is shown first.
    private static void Keep(Group group, Evidence evidence, in Judgement judgement, bool isCertain, string? doubt)
    {
        if (group.Evidence.Count == 0 || (doubt is null && isCertain)) group.Doubt = doubt;
        group.IsCertain |= isCertain;
        var graver = group.Evidence.Count > 0 && judgement.IsGraverThan(group.Gravest);
        if (graver || group.Evidence.Count == 0) group.Gravest = judgement;
        if (group.Evidence.Count == MostEvidence)
        {
            if (!graver) return;
            group.Evidence.RemoveAt(MostEvidence - 1);
        }
        if (!group.Has(evidence)) group.Evidence.Insert(graver ? 0 : group.Evidence.Count, evidence);
    }

    private static Message NameOf(string name, string nameEn) => nameEn.Length == 0 ? new(name, name) : new($"{name} {nameEn}", nameEn);

    public static Evidence EvidenceOf(in NameHit hit, in FilingText text) => text.Evidence(hit.Start, hit.End - hit.Start, hit.Name.Written);

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

        public Judgement Gravest { get; set; }

        /// <summary>Whether some place states a figure within the limits; then a list that states none asks nothing.</summary>
        public bool IsStated { get; set; }

        /// <summary>The word that makes every place so far doubtful; null once one is plain.</summary>
        public string? Doubt { get; set; }

        /// <summary>Whether one place has a name itself, and not what only resembles it.</summary>
        public bool IsCertain { get; set; }

        public List<Evidence> Evidence { get; } = [];

        public int SetAside { get; set; }

        public bool Has(Evidence evidence) => Evidence.Exists(known => known.Field == evidence.Field && known.Start == evidence.Start);
    }
}
