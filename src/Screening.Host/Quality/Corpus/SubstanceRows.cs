namespace Screening.Host.Quality.Corpus;

/// <summary>
/// A pack's own table of substances as a corpus: each must be found under its Chinese and under its English name, as a supplement
/// or as a cosmetic, and from there its other names and disguises are made. Only for tables whose rule asks for more than a note.
/// </summary>
internal static class SubstanceRows
{
    private static readonly string[] Columns = ["name", "nameEn"];

    public static IReadOnlyList<CorpusRow> Read(string[] columns, string[] cells, string id)
    {
        var names = Columns.Select(column => cells.ElementAtOrDefault(Array.IndexOf(columns, column))).Where(name => !string.IsNullOrEmpty(name)).OfType<string>().ToList();
        return names.Count > 0 ? [.. names.Select(name => Row(name, id))] : throw new CorpusFault("a substance needs a name");
    }

    private static CorpusRow Row(string name, string id)
    {
        var list = $"水、{name}、甘油";
        return new CorpusRow
        {
            Id = $"{id} {name}",
            Filings = [HonestFiling.Supplement(id, list), HonestFiling.Cosmetic(id, list)],
            Expect = Expectation.Bad,
            Substances = [name],
            Lang = Script.TagOf(name),
        };
    }
}
