namespace Screening.Ingredients.Limits;

/// <summary>Substances that one law limits together: all alpha hydroxy acids, all parabens.</summary>
internal sealed record Family
{
    /// <summary>Slug, unique in its rule.</summary>
    public required string Id { get; init; }

    /// <summary>Chinese and English name.</summary>
    public required Message Name { get; init; }

    /// <summary>The figures up to which the sum is allowed.</summary>
    public required IReadOnlyList<Limit> Limits { get; init; }

    /// <summary>Where it stands in the pack.</summary>
    public required SourceLocation Location { get; init; }
}
