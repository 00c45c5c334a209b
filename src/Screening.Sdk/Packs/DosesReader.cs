namespace Screening.Packs;

/// <summary>Reads the words by which labels say how much is taken how often.</summary>
internal static class DosesReader
{
    public static void Read(MapReader doc, PackContext context)
    {
        HeaderReader.ReadId(doc);
        doc.Text("source");
        var words = context.Limits.Doses;
        words.Days.AddRange(TermReader.Fold(doc, "days", shortest: 1));
        words.Servings.AddRange(TermReader.Fold(doc, "servings", shortest: 1));
        words.Units.AddRange(TermReader.Fold(doc, "units", shortest: 1));
        words.Weights.AddRange(TermReader.Fold(doc, "weights", shortest: 1));
        words.Unless.AddRange(TermReader.Fold(doc, "unless", shortest: 1));
        words.Per.AddRange(TermReader.Fold(doc, "per", shortest: 1));
        words.Contents.AddRange(TermReader.Fold(doc, "contents", shortest: 1));
        ReadNumbers(doc, "numbers", words.Numbers);
        ReadNumbers(doc, "times", words.Times);
    }

    private static void ReadNumbers(MapReader doc, string key, Dictionary<string, decimal> numbers)
    {
        foreach (var map in doc.Maps(key))
        {
            var value = map.PositiveNumber("value");
            foreach (var word in TermReader.Fold(map, "words", shortest: 1)) numbers[word] = value;
            map.Done();
        }
    }
}
