using Screening.Rules;

namespace Screening.Packs;

/// <summary>Reads which kinds of goods the tariff codes mean.</summary>
internal static class ProductKindsReader
{
    public static void Read(MapReader doc, PackContext context)
    {
        HeaderReader.ReadId(doc);
        doc.OptionalText("source");
        if (!doc.Has("kinds")) doc.Missing("kinds");
        foreach (var map in doc.Maps("kinds"))
        {
            var kind = map.Word<ProductKind>("kind");
            if (kind is null && !map.Has("kind")) map.Missing("kind");
            var codes = AppliesToReader.Codes(map, "codes");
            if (codes.IsEmpty) map.Missing("codes");
            var notCodes = AppliesToReader.Codes(map, "notCodes");
            if (kind is { } known) context.Kinds.Add(known, codes, notCodes);
            map.Done();
        }
    }
}
