namespace Screening.Host.Quality.Corpus;

/// <summary>
/// A pack's own table of substances as a corpus: each must be found under its name, as a supplement or as a cosmetic, and from
/// there its other names and disguises are made. Only for tables whose rule asks for more than a note.
/// </summary>
internal static class SubstanceRows
{
    public static IReadOnlyList<CorpusRow> Read(string[] columns, string[] cells, string id)
    {
        var at = Array.IndexOf(columns, "name");
        if (at < 0 || at >= cells.Length || cells[at].Length == 0) throw new CorpusFault("a substance needs a name");
        var name = cells[at];
        var list = $"水、{name}、甘油";
        return
        [
            new CorpusRow
            {
                Id = id,
                Filings = [HonestFiling.Supplement(id, list), HonestFiling.Cosmetic(id, list)],
                Expect = Expectation.Bad,
                Substances = [name],
                Lang = Script.TagOf(name),
            },
        ];
    }
}
