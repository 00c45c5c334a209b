using Screening.Rules;

namespace Screening.Packs;

/// <summary>Reads a named list of words or codes.</summary>
internal static class NamedListReader
{
    private enum Content
    {
        Words,
        Codes,
    }

    public static void Read(MapReader doc, PackContext context)
    {
        var id = HeaderReader.ReadId(doc);
        doc.OptionalText("title");
        doc.OptionalText("titleEn");
        doc.Text("source");
        doc.Day("retrieved");
        if (!doc.Has("of")) doc.Missing("of");
        var of = doc.Word<Content>("of") ?? Content.Words;
        var list = of == Content.Codes
            ? new NamedList(id, [], AppliesToReader.Codes(doc, "items"), doc.Location)
            : new NamedList(id, doc.RequiredTexts("items"), CodeSet.Empty, doc.Location);
        if (of == Content.Codes && list.Codes.IsEmpty) doc.Missing("items");
        // A second list of that id is reported with all other ids.
        context.Lists.TryAdd(id, list);
    }
}
