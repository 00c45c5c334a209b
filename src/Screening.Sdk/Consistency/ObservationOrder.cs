namespace Screening.Consistency;

/// <summary>Earlier before later, with every other member as a tie-break, so that the order of a history never changes an answer.</summary>
internal sealed class ObservationOrder : IComparer<BarcodeObservation>
{
    public static readonly ObservationOrder Instance = new();

    public int Compare(BarcodeObservation? x, BarcodeObservation? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var order = x.FiledAt.CompareTo(y.FiledAt);
        if (order == 0) order = string.CompareOrdinal(x.FilingId, y.FilingId);
        if (order == 0) order = string.CompareOrdinal(x.TariffCode, y.TariffCode);
        if (order == 0) order = Nullable.Compare(x.UnitPrice, y.UnitPrice);
        if (order == 0) order = Nullable.Compare(x.NetContent, y.NetContent);
        if (order == 0) order = string.CompareOrdinal(x.NetContentUnit, y.NetContentUnit);
        if (order == 0) order = Nullable.Compare(x.PackCount, y.PackCount);
        if (order == 0) order = string.CompareOrdinal(x.Brand, y.Brand);
        if (order == 0) order = string.CompareOrdinal(x.BrandOriginal, y.BrandOriginal);
        return order != 0 ? order : Nullable.Compare(x.ProductKind, y.ProductKind);
    }
}
