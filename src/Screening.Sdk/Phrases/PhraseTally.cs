using System.Globalization;
using Screening.Rules;

namespace Screening.Phrases;

/// <summary>Adds up what was found for one rule. A phrase counts once, however often it stands on the label.</summary>
internal sealed class PhraseTally(PhraseRule rule, List<PhraseHit> hits)
{
    private const int MostEvidence = 16;
    private const int MostQuoted = 5;

    private readonly CancelIndex _cancels = new(hits);
    private readonly List<PhraseHit> _counted = [];
    private int _cancelled;

    public void Report(Report report)
    {
        foreach (var hit in hits)
            if (hit.Target.Phrase is not null) Count(hit, report);
        var phrases = _counted.Select(hit => hit.Target.Phrase!).Distinct().ToList();
        var score = phrases.Sum(phrase => phrase.Score);
        if (rule.OutcomeOf(score) is not { } outcome) return;
        var telling = _counted.Where(hit => hit.Target.Phrase!.Score > 0).OrderByDescending(hit => hit.Target.Phrase!.Score).ToList();
        var evidence = EvidenceOf(telling);
        var values = new MessageValues
        {
            Text = string.Join("、", evidence.Select(words => words.Text).Distinct(StringComparer.Ordinal).Take(MostQuoted)),
            Name = string.Join("; ", phrases.Where(phrase => phrase.Score > 0).Select(phrase => phrase.Meaning).Take(MostQuoted)),
            Term = telling[0].Target.Word,
            Field = telling[0].Text.Field,
            Value = score.ToString(CultureInfo.InvariantCulture),
        };
        report.Add(rule, values, evidence, outcome, telling[0].Target.Phrase!.Location);
    }

    private void Count(in PhraseHit hit, Report report)
    {
        if (_cancels.Over(hit) is not { } cancel) _counted.Add(hit);
        else if (report.Trace is { } trace && ++_cancelled <= MostEvidence) trace.Cancelled(rule, Explained(hit, cancel.Evidence().Text));
    }

    private static CancelledHit Explained(in PhraseHit hit, string statement) => new(hit.Evidence(), statement, new Message(
        $"是声明“{statement}”的一部分", $"it is part of the statement “{statement}”"));

    // One place of every phrase comes before the second place of any.
    private static List<Evidence> EvidenceOf(List<PhraseHit> telling) =>
        [.. telling.DistinctBy(hit => hit.Target.Phrase).Concat(telling).Take(2 * MostEvidence).Select(hit => hit.Evidence())
            .DistinctBy(evidence => (evidence.Field, evidence.Start, evidence.Length)).Take(MostEvidence)];
}
