using Screening.Ingredients.Doses;

namespace Screening.Ingredients.Limits;

/// <summary>What a pack tells of goods so that a limit can be chosen and a figure read.</summary>
internal sealed class LimitFacts
{
    /// <summary>The types of goods that limits may be for, by id.</summary>
    public Dictionary<string, ProductType> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>The words of doses.</summary>
    public DoseWords Doses { get; } = new();

    /// <summary>The roles that limits may be for, by id.</summary>
    public Dictionary<string, Role> Roles { get; } = new(StringComparer.Ordinal);
}
