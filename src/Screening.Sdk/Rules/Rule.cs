namespace Screening.Rules;

/// <summary>What every rule has, whatever its kind. Each kind adds <c>Check(filing, report)</c>.</summary>
internal abstract class Rule(RuleHeader header)
{
    public RuleHeader Header { get; } = header;

    public string Id => Header.Id;

    public Outcome Outcome => Header.Outcome;

    public SourceLocation Location => Header.Location;

    /// <summary>The severity that an outcome has when an author names none.</summary>
    public static Severity SeverityOf(Outcome outcome) => outcome switch
    {
        Outcome.Reject => Severity.High,
        Outcome.Review => Severity.Medium,
        Outcome.Incomplete => Severity.Low,
        _ => Severity.Note,
    };
}

/// <summary>The common keys of a rule.</summary>
internal sealed record RuleHeader
{
    /// <summary><c>area/slug</c>, never reused; several editions may share it if their periods do not overlap.</summary>
    public required string Id { get; init; }

    /// <summary>What the rule is about.</summary>
    public required Message Title { get; init; }

    /// <summary>Why it exists.</summary>
    public required LegalBasis Basis { get; init; }

    /// <summary>When it is in force.</summary>
    public required EffectivePeriod Effective { get; init; }

    /// <summary>Which filings it looks at.</summary>
    public required AppliesTo AppliesTo { get; init; }

    /// <summary>What it asks for when it matches; Pass for a note.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>How grave a match is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What it says when it matches.</summary>
    public required MessageTemplate Message { get; init; }

    /// <summary>Where it stands.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>Where its id stands; the rule itself if that is not known.</summary>
    public SourceLocation IdAt { get => field ?? Location; init; }
}
