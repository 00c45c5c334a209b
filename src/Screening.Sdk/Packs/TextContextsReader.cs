namespace Screening.Packs;

/// <summary>Reads the words that tell what a name in running text means.</summary>
internal static class TextContextsReader
{
    public static void Read(MapReader doc, PackContext context)
    {
        HeaderReader.ReadId(doc);
        doc.Text("source");
        Fold(doc, "denyBefore", context.Contexts.DenyBefore);
        Fold(doc, "denyAfter", context.Contexts.DenyAfter);
        Fold(doc, "compareBefore", context.Contexts.CompareBefore);
        Fold(doc, "affirmBefore", context.Contexts.AffirmBefore);
        Fold(doc, "affirmAfter", context.Contexts.AffirmAfter);
        Fold(doc, "listHeadings", context.Contexts.ListHeadings);
        Fold(doc, "listEnds", context.Contexts.ListEnds);
        context.Facts.Placeholders.Add(TermReader.Fold(doc, "placeholders", shortest: 1));
    }

    private static void Fold(MapReader doc, string key, List<string> words) =>
        words.AddRange(TermReader.Fold(doc, key, shortest: 1));
}
