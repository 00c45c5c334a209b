namespace Screening.Rules;

/// <summary>A set of product kinds in one word of memory.</summary>
internal readonly record struct ProductKindSet(uint Bits)
{
    public bool IsEmpty => Bits == 0;

    public static ProductKindSet Of(ProductKind kind) => new(1u << (int)kind);

    public ProductKindSet With(ProductKindSet other) => new(Bits | other.Bits);

    public bool Contains(ProductKind kind) => (Bits & (1u << (int)kind)) != 0;

    public bool Overlaps(ProductKindSet other) => (Bits & other.Bits) != 0;
}
