namespace Screening;

/// <summary>What a platform does with a filing. A later value outweighs an earlier one.</summary>
public enum Outcome
{
    /// <summary>通过: list it.</summary>
    Pass,

    /// <summary>人工审核: a person looks, with the question in the findings.</summary>
    Review,

    /// <summary>待补充: send it back to the merchant for the facts named in <see cref="Decision.Missing"/>; no human needed.</summary>
    Incomplete,

    /// <summary>驳回: it may not be filed.</summary>
    Reject,
}

/// <summary>How grave a finding is, for sorting work; it never changes the outcome.</summary>
public enum Severity
{
    /// <summary>Worth knowing; no action.</summary>
    Note,

    /// <summary>A formal fault that the submitter can mend.</summary>
    Low,

    /// <summary>Needs a decision.</summary>
    Medium,

    /// <summary>Against the law as read.</summary>
    High,

    /// <summary>A danger to health, or a deliberate disguise.</summary>
    Critical,
}

/// <summary>The answer to a filing: the outcome, every reason for it, what is missing, and what could not be evaluated.</summary>
public sealed record Decision
{
    /// <summary>The filing's own id, echoed.</summary>
    public required string FilingId { get; init; }

    /// <summary>Reject outweighs Incomplete, which outweighs Review, which outweighs Pass.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The rules that decided.</summary>
    public required PackIdentity Pack { get; init; }

    /// <summary>The moment whose rules were applied, at UTC+08:00.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>Every rule that matched, gravest outcome first, then by rule id and by place in the filing.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Facts the submitter must add; the outcome is at least Incomplete if there are any.</summary>
    public required IReadOnlyList<MissingFact> Missing { get; init; }

    /// <summary>Rules that could not be evaluated; the outcome is at least Review if there are any.</summary>
    public required IReadOnlyList<Undecided> Undecided { get; init; }
}

/// <summary>Which rules decided: enough to find the exact bytes again.</summary>
/// <param name="Id">Id of the pack, such as <c>cn-cbec</c>.</param>
/// <param name="Version">Version as written in <c>pack.yaml</c>.</param>
/// <param name="Digest">SHA-256 over all files of the pack, lower-case hexadecimal.</param>
public sealed record PackIdentity(string Id, string Version, string Digest);

/// <summary>A text in the two languages of every message.</summary>
/// <param name="Zh">Chinese, for merchants and officers.</param>
/// <param name="En">English.</param>
public sealed record Message(string Zh, string En);

/// <summary>A place in a rule pack. Line and column start at 1.</summary>
/// <param name="File">Path relative to the pack, with forward slashes.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
public sealed record SourceLocation(string File, int Line, int Column)
{
    /// <summary>The place as compilers write it: <c>file(line,column)</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}({Line},{Column})");
}

/// <summary>The law or practice a rule rests on, and how sure we are of it.</summary>
public sealed record LegalBasis
{
    /// <summary>Name and number of the document, in Chinese as published.</summary>
    public required string Document { get; init; }

    /// <summary>Article or annex.</summary>
    public string? Article { get; init; }

    /// <summary>Day of the document.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where the authors of the pack read it.</summary>
    public string? Source { get; init; }

    /// <summary>How well the text is known.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>Whether it is known to be in force.</summary>
    public LegalStatus Status { get; init; }

    /// <summary>The last day on which somebody checked it.</summary>
    public DateOnly? VerifiedOn { get; init; }
}

/// <summary>How well a fact is known.</summary>
public enum Confidence
{
    /// <summary>Official text or a mirror of it was read.</summary>
    High,

    /// <summary>Two secondary sources agree, or a derivation was checked.</summary>
    Medium,

    /// <summary>One secondary source, or recalled.</summary>
    Low,
}

/// <summary>The standing of a legal basis.</summary>
public enum LegalStatus
{
    /// <summary>In force.</summary>
    InForce,

    /// <summary>Sources disagree whether or how it applies; such a rule may ask for Review, never Reject.</summary>
    Disputed,

    /// <summary>Was in force when last read and may have changed; such a rule may ask for Review, never Reject.</summary>
    Stale,

    /// <summary>Practice of customs or platforms, not law; such a rule may ask for Review, never Reject.</summary>
    Practice,
}

/// <summary>A rule that matched a filing.</summary>
public sealed record Finding
{
    /// <summary>Id of the rule, never reused.</summary>
    public required string RuleId { get; init; }

    /// <summary>Where the rule, or the table row of it that matched, stands in the pack.</summary>
    public required SourceLocation Rule { get; init; }

    /// <summary>What this finding alone asks for; Pass for a note.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>How grave it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What is wrong, for the person who must act on it.</summary>
    public required Message Message { get; init; }

    /// <summary>The law or practice behind it.</summary>
    public required LegalBasis Basis { get; init; }

    /// <summary>The submitter's own words that made the rule match; empty where the rule is about a fact that is not a text.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }
}

/// <summary>The submitter's own words, exactly as they stand in the filing.</summary>
/// <param name="Field">Path of the member, such as <c>ingredients</c> or <c>labels[0].text</c>.</param>
/// <param name="Start">Offset of the first UTF-16 unit in that member's text.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Text">The words: <c>member.Substring(Start, Length)</c>.</param>
/// <param name="Term">What they matched: the term, code or pattern of the rule.</param>
public sealed record Evidence(string Field, int Start, int Length, string Text, string Term);

/// <summary>A fact that a rule needs and the filing does not give.</summary>
/// <param name="Field">Path of the member to fill in.</param>
/// <param name="RuleId">The rule that asked.</param>
/// <param name="Rule">Where that rule stands.</param>
/// <param name="Why">Why it is needed.</param>
public sealed record MissingFact(string Field, string RuleId, SourceLocation Rule, Message Why);

/// <summary>A rule that could not be evaluated. It counts as Review, never as "did not match".</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Rule">Where it, or its clause, stands.</param>
/// <param name="Reason">What went wrong, without machine details.</param>
public sealed record Undecided(string RuleId, SourceLocation Rule, string Reason);
