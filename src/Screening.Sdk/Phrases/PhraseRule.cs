using Screening.Rules;

namespace Screening.Phrases;

/// <summary>Tell-tale phrases whose scores add up. All such rules are searched for at once by <see cref="PhraseMatcher"/>.</summary>
internal sealed class PhraseRule(RuleHeader header) : Rule(header)
{
    public required IReadOnlyList<Phrase> Phrases { get; init; }

    public required IReadOnlyList<Cancel> Cancels { get; init; }

    /// <summary>Sum of scores at which the filing is reviewed; null for never.</summary>
    public required int? ReviewAt { get; init; }

    /// <summary>Sum of scores at which it is rejected; null for never.</summary>
    public required int? RejectAt { get; init; }

    /// <summary>Sum of scores at which a note is made; null for never.</summary>
    public required int? NoteAt { get; init; }

    public Outcome? OutcomeOf(int score)
    {
        if (score >= RejectAt) return Outcome.Reject;
        if (score >= ReviewAt) return Outcome.Review;
        return score >= NoteAt ? Outcome.Pass : null;
    }
}

/// <summary>One tell-tale phrase.</summary>
/// <param name="Id">Id inside the rule.</param>
/// <param name="Class">What it tells of, such as <c>drug</c>; cancels name classes.</param>
/// <param name="Score">How much it tells; below zero for counter-evidence.</param>
/// <param name="Meaning">What it is, for a person.</param>
/// <param name="Pattern">What to look for.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record Phrase(string Id, string Class, int Score, string Meaning, PhrasePattern Pattern, SourceLocation Location);

/// <summary>A statement that cancels the phrases it overlaps: 本品不能代替药物 says nothing of medicine.</summary>
/// <param name="Id">Id inside the rule.</param>
/// <param name="Classes">Classes it cancels; empty for all.</param>
/// <param name="Pattern">What to look for.</param>
internal sealed record Cancel(string Id, IReadOnlyList<string> Classes, PhrasePattern Pattern)
{
    public bool Covers(Phrase phrase) => Classes.Count == 0 || Classes.Contains(phrase.Class);
}
