namespace Screening.Tests;

/// <summary>One case of tests/cases/acceptance.yaml, disguises.yaml or evasions.yaml; the head of the first explains the members.</summary>
public sealed record AcceptanceCase
{
    public required string Name { get; init; }

    public required Filing Filing { get; init; }

    public required DateTimeOffset AsOf { get; init; }

    /// <summary>Rules of its own, or null for rules/cn-cbec.</summary>
    public required IReadOnlyList<RuleFile>? Pack { get; init; }

    public required string? Expect { get; init; }

    public required IReadOnlyList<string> Never { get; init; }

    public required IReadOnlyList<string> Rules { get; init; }

    public required IReadOnlyList<string> NotRules { get; init; }

    public required IReadOnlyList<string> Evidence { get; init; }

    public required IReadOnlyList<string> NotEvidence { get; init; }

    public required IReadOnlyList<string> Missing { get; init; }

    public required IReadOnlyList<string> Cancelled { get; init; }

    public required IReadOnlyList<string> Undecided { get; init; }

    public override string ToString() => Name;
}
