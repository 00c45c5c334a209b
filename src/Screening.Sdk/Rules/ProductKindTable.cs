namespace Screening.Rules;

/// <summary>Which kinds of goods a tariff code means. A code may mean several; one that means none means other goods.</summary>
internal sealed class ProductKindTable
{
    private readonly List<(ProductKind Kind, CodeSet Codes, CodeSet NotCodes)> _rows = [];

    public void Add(ProductKind kind, CodeSet codes, CodeSet notCodes) => _rows.Add((kind, codes, notCodes));

    public ProductKindSet KindsOf(string? code)
    {
        var kinds = default(ProductKindSet);
        foreach (var (kind, codes, notCodes) in _rows)
            if (codes.Contains(code) && !notCodes.Contains(code)) kinds = kinds.With(ProductKindSet.Of(kind));
        return kinds.IsEmpty && code is not null ? ProductKindSet.Of(ProductKind.Other) : kinds;
    }
}
