using Screening.Rules;

namespace Screening.Ingredients;

/// <summary>A list of substances under one law. All such rules are searched for at once by <see cref="SubstanceMatcher"/>.</summary>
internal sealed class SubstanceRule(RuleHeader header) : Rule(header)
{
    public required IReadOnlyList<Substance> Substances { get; init; }

    /// <summary>What a name outside an ingredient list asks for; null to look at ingredient lists only.</summary>
    public required Outcome? Elsewhere { get; init; }

    /// <summary>Whether a longer legal name that contains a term wins. Not for species: an extract of the plant is still the plant.</summary>
    public required bool RespectsLegalNames { get; init; }

    /// <summary>Whether what only looks like a name is asked about.</summary>
    public bool Suspicions { get; init; } = true;
}
