using Screening.Normalization;
using Screening.Rules;
using Screening.Text;

namespace Screening.Phrases;

/// <summary>Finds the phrases of every rule in one pass over a filing's texts, sets cancelled ones aside, and adds up the rest.</summary>
internal sealed class PhraseMatcher
{
    private readonly PhraseRule[] _rules;
    private readonly Target[] _targets;
    private readonly TermAutomaton _automaton;
    private readonly SoundIndex _sounds;

    public PhraseMatcher(IEnumerable<PhraseRule> rules)
    {
        _rules = [.. rules];
        var targets = new List<(string Word, Target Target)>();
        for (var i = 0; i < _rules.Length; i++) AddTargets(targets, i, _rules[i]);
        _targets = [.. targets.Select(t => t.Target)];
        _automaton = TermAutomaton.Build([.. targets.Select(t => Skeleton.OfName(t.Word))]);
        _sounds = new SoundIndex([.. _targets.Select(target => target.Word)]);
    }

    public void Check(NormalizedFiling filing, Report report)
    {
        Span<bool> applies = stackalloc bool[_rules.Length];
        for (var i = 0; i < _rules.Length; i++) applies[i] = report.Considers(_rules[i]);
        List<PhraseHit>? hits = null;
        foreach (var text in filing.Texts) Find(text, applies, ref hits);
        if (hits is null) return;
        foreach (var ofRule in hits.GroupBy(hit => hit.Target.Rule)) new PhraseTally(_rules[ofRule.Key], [.. ofRule]).Report(report);
    }

    private void Find(in FilingText text, ReadOnlySpan<bool> applies, ref List<PhraseHit>? hits)
    {
        var (folded, skeleton) = (text.Folded, text.Folded.Skeleton);
        foreach (var match in _automaton.Find(skeleton.Span))
        {
            var target = _targets[match.Term];
            if (!applies[target.Rule]) continue;
            if (skeleton.Home(match.Start, match.End) is not var (start, end)) continue;
            var isCertain = Verbatim.Is(target.Word, folded.Span, ref start, ref end);
            if (!isCertain && !Resembles(target.Word, text, start, end)) continue;
            Add(target, text, start, end, isCertain, ref hits);
        }
        List<TermMatch>? spelled = null;
        _sounds.FindIn(folded.Span, ref spelled);
        foreach (var match in spelled ?? [])
            if (applies[_targets[match.Term].Rule]) Add(_targets[match.Term], text, match.Start, match.End, isCertain: false, ref hits);
    }

    private static void Add(Target target, in FilingText text, int start, int end, bool isCertain, ref List<PhraseHit>? hits)
    {
        if (target.Pattern.SpanAround(text, start, end) is { } span)
            (hits ??= []).Add(new PhraseHit(target, text, span.Start, span.End, isCertain));
    }

    private static bool Resembles(string word, in FilingText text, int start, int end) =>
        Boundaries.IsWholeRun(text.Folded.Span, start, end)
        && Likeness.Deserves(word, text.Folded.Span, start, end, text.Role == TextRole.Name ? Around.Name : Around.Prose);

    private static void AddTargets(List<(string Word, Target Target)> targets, int rule, PhraseRule phrases)
    {
        foreach (var phrase in phrases.Phrases)
            foreach (var word in phrase.Pattern.Words) targets.Add((word, new Target(rule, word, phrase.Pattern, phrase, null)));
        foreach (var cancel in phrases.Cancels)
            foreach (var word in cancel.Pattern.Words) targets.Add((word, new Target(rule, word, cancel.Pattern, null, cancel)));
    }
}

/// <summary>What a word in the automaton stands for: a phrase or a cancel of one rule.</summary>
internal sealed record Target(int Rule, string Word, PhrasePattern Pattern, Phrase? Phrase, Cancel? Cancel);

/// <summary>A phrase or cancel found in a text, as a span of its folded form.</summary>
/// <param name="Target">What was found.</param>
/// <param name="Text">Where.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsCertain">Whether the text has the words themselves, and not what only looks like them.</param>
internal readonly record struct PhraseHit(Target Target, FilingText Text, int Start, int End, bool IsCertain)
{
    public Evidence Evidence() => Text.Evidence(Start, End - Start, Target.Word);
}
