using Screening.Consistency;
using Screening.Rules;

namespace Screening.Packs;

/// <summary>Reads a rule that compares a filing with earlier ones of the same barcode.</summary>
internal static class ConsistencyReader
{
    private enum Attribute
    {
        TariffCode,
        NetContent,
        UnitPrice,
        Brand,
        ProductKind,
    }

    public static IEnumerable<Rule> Read(MapReader doc, PackContext context)
    {
        var (header, scope) = (HeaderReader.Read(doc), ReadScope(doc));
        if (header.Outcome > Outcome.Review)
            doc.Diagnostics.Error(DiagnosticCodes.UncertainReject, doc.At("outcome"), "what others filed is no proof; ask for review, or make a note");
        if (!doc.Has("compare")) doc.Missing("compare");
        ConsistencyRule? rule = doc.Word<Attribute>("compare") switch
        {
            Attribute.TariffCode => new TariffCodeRule(header, scope, Digits(doc)),
            Attribute.NetContent => new NetContentRule(
                header, scope, Share(doc, "tolerance", 0.02m), HeaderReader.ReadMessage(doc, required: true, "multipackMessage")),
            Attribute.UnitPrice => new UnitPriceRule(header, scope, Share(doc, "low", 0.3m), Above(doc, "high", 1m, 3m), (double)Above(doc, "deviation", 0m, 3.5m)),
            Attribute.Brand => new BrandRule(header, scope),
            Attribute.ProductKind => new ProductKindRule(header, scope),
            _ => null,
        };
        return rule is null ? [] : [rule];
    }

    private static ObservationScope ReadScope(MapReader doc)
    {
        var (days, sellers) = (doc.WholeNumber("days", 1, 3660) ?? 365, doc.Word<Sellers>("sellers") ?? Sellers.Others);
        if (sellers == Sellers.Own) return new ObservationScope(days, MinSellers: 1, sellers);
        return new ObservationScope(days, doc.WholeNumber("minSellers", 1, 1000) ?? 3, sellers);
    }

    private static int Digits(MapReader doc)
    {
        var digits = doc.WholeNumber("digits") ?? 8;
        if (digits is not (4 or 6 or 8 or 10)) doc.Diagnostics.Error(DiagnosticCodes.BadNumber, doc.At("digits"), $"`{digits}` is not one of 4, 6, 8, 10");
        return digits;
    }

    private static decimal Share(MapReader doc, string key, decimal absent)
    {
        var share = doc.Number(key) ?? absent;
        if (share is < 0 or >= 1) doc.Diagnostics.Error(DiagnosticCodes.BadNumber, doc.At(key), $"`{share}` is not a share from 0 to below 1");
        return share;
    }

    private static decimal Above(MapReader doc, string key, decimal bound, decimal absent)
    {
        var number = doc.Number(key) ?? absent;
        if (number <= bound || number > 1000) doc.Diagnostics.Error(DiagnosticCodes.BadNumber, doc.At(key), $"`{number}` is not above {bound} and at most 1000");
        return number;
    }
}
