using Screening.Rules;

namespace Screening.Ingredients.Limits;

/// <summary>A type of goods that the law of limits tells apart: leave-on, shampoo, hair dye.</summary>
internal sealed record ProductType
{
    /// <summary>Slug, such as <c>rinse-off</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Chinese and English name, for messages.</summary>
    public required Message Name { get; init; }

    /// <summary>Types of one group exclude each other, and every product is one of them: leave-on or rinse-off. Null for a type that only its own words can tell.</summary>
    public string? Group { get; init; }

    /// <summary>Tariff codes that mean this type.</summary>
    public CodeSet Codes { get; init; } = CodeSet.Empty;

    /// <summary>Folded words that say so, in names and declaration elements.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Folded words that contain such a word and say something else.</summary>
    public IReadOnlyList<string> Unless { get; init; } = [];

    /// <summary>Types that it is too, unless the words say otherwise: a shampoo is rinsed off, if it is not a dry one.</summary>
    public IReadOnlyList<ProductType> Implies { get; init; } = [];

    /// <summary>Types that it is made of: rinse-off and hair. Such a type has neither words nor codes.</summary>
    public IReadOnlyList<ProductType> All { get; init; } = [];

    /// <summary>Whether it is a kind of the other: a shampoo is a rinse-off hair product.</summary>
    public bool IsNarrowerThan(ProductType other) =>
        other.All.Count > 0 ? other != this && other.All.All(Has) : other != this && Has(other);

    private bool Has(ProductType part) => part == this || All.Concat(Implies).Any(own => own.Has(part));

    public bool Equals(ProductType? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
