using Screening.Rules;
using Screening.Text;

namespace Screening.Packs;

/// <summary>Reads longer names that are not what they contain.</summary>
internal static class LegalNamesReader
{
    public static void Read(MapReader doc, PackContext context)
    {
        HeaderReader.ReadId(doc);
        doc.OptionalText("title");
        doc.OptionalText("titleEn");
        doc.Text("source");
        if (!doc.Has("names") && !doc.Has("table")) doc.Missing("names");
        foreach (var name in doc.Texts("names")) Add(context, name);
        if (context.Table(doc, "table", ["name"], ["no", "inci"]) is not { } table) return;
        foreach (var row in table.Rows(context.Diagnostics))
        {
            Add(context, row["name"]);
            Add(context, row["inci"]);
        }
    }

    private static void Add(PackContext context, string name)
    {
        if (name.Length > 0 && TextFolder.FoldTerm(name) is { Length: > 1 } folded) context.LegalNames.Add(folded, name);
    }
}
