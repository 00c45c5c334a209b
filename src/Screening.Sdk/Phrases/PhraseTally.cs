using System.Globalization;
using Screening.Rules;

namespace Screening.Phrases;

/// <summary>Adds up what was found for one rule. A phrase counts once, however often it stands on the label.</summary>
internal sealed class PhraseTally(PhraseRule rule, List<PhraseHit> found)
{
    private const int MostEvidence = 16;
    private const int MostQuoted = 5;

    // What only looks like the words asks, and never decides.
    private static readonly MessageTemplate Resembling = new(
        "“{text}”与提示词“{term}”（{name}）字形、读音或写法相近，疑为其变形或误读：请核对原标签",
        "“{text}” looks or sounds like the words “{term}” ({name}), disguised or misread; please check the original label");

    private readonly PhrasePlaces _cancels = new(found.Where(hit => hit.Target.Cancel is not null));
    private readonly PhrasePlaces _certain = new(found.Where(hit => hit.IsCertain));
    private readonly List<PhraseHit> _counted = [];
    private int _cancelled;

    public void Report(Report report)
    {
        foreach (var hit in found)
            if (hit.Target.Phrase is not null) Count(hit, report);
        var certain = OutcomeOf(_counted.Where(hit => hit.IsCertain));
        var suspected = OutcomeOf(_counted) is { } whole && whole > Outcome.Review ? Outcome.Review : OutcomeOf(_counted);
        var isCertain = suspected is null || certain >= suspected;
        if ((isCertain ? certain : suspected) is not { } outcome) return;
        var phrases = _counted.Where(hit => hit.IsCertain || !isCertain).Select(hit => hit.Target.Phrase!).Distinct().ToList();
        var telling = _counted.Where(hit => hit.Target.Phrase!.Score > 0).OrderByDescending(hit => hit.IsCertain).ThenByDescending(hit => hit.Target.Phrase!.Score).ToList();
        var evidence = EvidenceOf(telling);
        var values = new MessageValues
        {
            Text = string.Join("、", evidence.Select(words => words.Text).Distinct(StringComparer.Ordinal).Take(MostQuoted)),
            Name = string.Join("; ", phrases.Where(phrase => phrase.Score > 0).Select(phrase => phrase.Meaning).Take(MostQuoted)),
            Term = telling[0].Target.Word,
            Field = telling[0].Text.Field,
            Value = phrases.Sum(phrase => phrase.Score).ToString(CultureInfo.InvariantCulture),
        };
        report.Add(rule, values, evidence, outcome, telling[0].Target.Phrase!.Location, isCertain ? null : Resembling);
    }

    private Outcome? OutcomeOf(IEnumerable<PhraseHit> counted) => rule.OutcomeOf(counted.Select(hit => hit.Target.Phrase!).Distinct().Sum(phrase => phrase.Score));

    private void Count(in PhraseHit hit, Report report)
    {
        var phrase = hit.Target.Phrase!;
        if (_cancels.Over(hit, statement => statement.Target.Cancel!.Covers(phrase)) is not { } cancel) CountOrPass(hit);
        else if (report.Trace is { } trace && ++_cancelled <= MostEvidence) trace.Cancelled(rule, Explained(hit, cancel.Evidence().Text));
    }

    // What only looks like one phrase and is another says nothing new.
    private void CountOrPass(in PhraseHit hit)
    {
        if (hit.IsCertain || _certain.Over(hit, _ => true) is null) _counted.Add(hit);
    }

    private static CancelledHit Explained(in PhraseHit hit, string statement) => new(hit.Evidence(), statement, new Message(
        $"是声明“{statement}”的一部分", $"it is part of the statement “{statement}”"));

    // One place of every phrase comes before the second place of any.
    private static List<Evidence> EvidenceOf(List<PhraseHit> telling) =>
        [.. telling.DistinctBy(hit => hit.Target.Phrase).Concat(telling).Take(2 * MostEvidence).Select(hit => hit.Evidence())
            .DistinctBy(evidence => (evidence.Field, evidence.Start, evidence.Length)).Take(MostEvidence)];
}
