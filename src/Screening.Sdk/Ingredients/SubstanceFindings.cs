using Screening.Ingredients.Limits;
using Screening.Normalization;
using Screening.Rules;

namespace Screening.Ingredients;

/// <summary>Gathers the places where substances were found, one finding for each substance and each family of each rule.</summary>
internal sealed class SubstanceFindings(Report report, FilingLimits limits, IReadOnlyList<DisguiseRule> disguises)
{
    private readonly FamilySums _families = new(limits);
    private readonly DisguiseFindings _disguises = new(report, disguises);
    private Dictionary<Substance, SubstanceGroup>? _groups;

    /// <summary>Whether one more place of the substance, asking for this, would change nothing. A figure there might, where there is a limit.</summary>
    public bool HasEnoughOf(Substance substance, Outcome asked) =>
        substance.Limits.Count == 0 && substance.Families.Count == 0 && _groups is not null && _groups.TryGetValue(substance, out var group) && group.IsFull && group.Gravest.Outcome >= asked;

    /// <summary>A place where a substance was found, and what the rule asks for there if there is too much of it.</summary>
    /// <param name="rule">The rule that looks for it.</param>
    /// <param name="hit">The place.</param>
    /// <param name="text">The text.</param>
    /// <param name="asked">What it asks for.</param>
    /// <param name="doubt">The word for which the place can be read both ways; null if it cannot.</param>
    public void Add(SubstanceRule rule, in NameHit hit, in FilingText text, Outcome asked, string? doubt = null)
    {
        _families.Add(rule, hit, text, asked);
        Add(rule, hit, text, asked, isCertain: true, doubt);
    }

    /// <summary>A place that only looks like the substance.</summary>
    /// <inheritdoc cref="Add(SubstanceRule, in NameHit, in FilingText, Outcome, string?)"/>
    public void AddSuspicion(SubstanceRule rule, in NameHit hit, in FilingText text, Outcome asked) =>
        Add(rule, hit, text, asked, isCertain: false, doubt: null);

    public void SetAside(SubstanceRule rule, in NameHit hit, in FilingText text, string by, Func<string, Message> why)
    {
        if (report.Trace is { } trace && GroupOf(rule, hit.Name.Substance!).TellsOneMore())
            trace.Cancelled(rule, new CancelledHit(EvidenceOf(hit, text), by, why(by)));
    }

    public void Report()
    {
        foreach (var group in _groups?.Values ?? Enumerable.Empty<SubstanceGroup>())
            if (group.Evidence.Count > 0 && !(group.IsStated && group.Gravest.LacksFigure))
                Report(group.Rule, NameOf(group.Substance), group.Evidence, group.Gravest, group.Substance.Location, DoubtOf(group));
        foreach (var (rule, family, judgement, evidence) in _families.Judged()) Report(rule, NameOf(family.Name.Zh, family.Name.En), evidence, judgement, family.Location, null);
        _disguises.Report();
    }

    public static Evidence EvidenceOf(in NameHit hit, in FilingText text) => text.Evidence(hit.Start, hit.End - hit.Start, hit.Name.Written);

    private void Add(SubstanceRule rule, in NameHit hit, in FilingText text, Outcome asked, bool isCertain, string? doubt)
    {
        var substance = hit.Name.Substance!;
        if (substance.Limits.Count == 0 && substance.Families.Count > 0) return;
        if (limits.Judge(substance, hit, text.Folded.Span, asked) is { } judgement)
        {
            if (GroupOf(rule, substance) is var group && !group.Takes(judgement, isCertain)) return;
            var evidence = EvidenceOf(hit, text);
            group.Add(evidence, judgement, isCertain, doubt);
            // Nobody hides what may be there.
            if (judgement.Outcome > Outcome.Pass) _disguises.Add(NameOf(substance), evidence);
        }
        else if (limits.FigureOf(substance, substance.Limits, hit, text.Folded.Span).IsWhole) GroupOf(rule, substance).IsStated = true;
    }

    private static (MessageTemplate Message, string? Word)? DoubtOf(SubstanceGroup group) =>
        !group.IsCertain ? (Reasons.Resembles, null) : group.Doubt is { } word ? (Reasons.Doubtful, word) : null;

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

    private static Message NameOf(Substance substance) => NameOf(substance.Name, substance.NameEn);

    private static Message NameOf(string name, string nameEn) => nameEn.Length == 0 ? new(name, name) : new($"{name} {nameEn}", nameEn);

    private SubstanceGroup GroupOf(SubstanceRule rule, Substance substance)
    {
        _groups ??= new(ReferenceEqualityComparer.Instance);
        if (!_groups.TryGetValue(substance, out var group)) _groups.Add(substance, group = new SubstanceGroup(rule, substance));
        return group;
    }
}
