namespace Screening.Packs;

/// <summary>One case of a rule's test file.</summary>
internal sealed record RuleTest
{
    public required string RuleId { get; init; }

    /// <summary>Where the file names the rule.</summary>
    public required SourceLocation RuleAt { get; init; }

    public required string Name { get; init; }

    public required DateTimeOffset AsOf { get; init; }

    /// <summary>The base filing with the case's own members over it.</summary>
    public required Filing Filing { get; init; }

    public required IReadOnlyList<BarcodeObservation> History { get; init; }

    /// <summary>What the rule alone must ask for.</summary>
    public required Expectation Expect { get; init; }

    /// <summary>Words that must be among the rule's evidence.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }

    /// <summary>A known miss: reported, not failed, until it starts to work.</summary>
    public required bool Todo { get; init; }

    public required SourceLocation Location { get; init; }

    public bool Hits => Expect != Expectation.None;
}

/// <summary>What a rule alone does to a filing.</summary>
internal enum Expectation
{
    None,
    Note,
    Undecided,
    Review,
    Incomplete,
    Reject,
}
