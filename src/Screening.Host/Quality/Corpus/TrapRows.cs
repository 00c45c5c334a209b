namespace Screening.Host.Quality.Corpus;

/// <summary>
/// Texts in which a naive search goes wrong: the columns <c>id</c>, <c>text</c>, <c>naive_term</c>, <c>expected</c>, <c>why</c>.
/// <c>no-hit…</c> is a good row that may be asked about but never rejected; <c>hit…</c> is a bad one; <c>review…</c> and <c>hit/review</c>
/// are bad ones of a class of their own. <c>in cosmetics</c> and <c>in food</c> choose the goods, else both are tried. Rows about
/// figures (<c>threshold</c>) or about facts that the text does not hold are passed over. Where the sixth column says <c>titles</c> the text is a selling name, else it is an ingredient list.
/// </summary>
internal static class TrapRows
{
    public const string Trap = "trap";

    public const string Doubtful = "trap for review";

    private static readonly Outcome[] NeverReject = [Outcome.Pass, Outcome.Review, Outcome.Incomplete];

    public static IReadOnlyList<CorpusRow> Read(string[] columns, string[] cells)
    {
        if (!columns.AsSpan().StartsWith(["id", "text", "naive_term", "expected"])) throw new CorpusFault("a table of traps begins with the columns id, text, naive_term, expected");
        if (cells.Length < 4) throw new CorpusFault("the row needs the columns id, text, naive_term, expected");
        return [.. cells[3].Split(" / ").Select(expected => Row(cells, expected)).OfType<CorpusRow>()];
    }

    private static CorpusRow? Row(string[] cells, string expected)
    {
        var noHit = expected.StartsWith("no-hit", StringComparison.Ordinal);
        var doubtful = expected.StartsWith("review", StringComparison.Ordinal) || expected.StartsWith("hit/review", StringComparison.Ordinal);
        if (!noHit && !doubtful && !expected.StartsWith("hit", StringComparison.Ordinal)) return null;
        return new CorpusRow
        {
            Id = cells[0],
            Filings = Goods(cells, expected),
            Expect = noHit ? Expectation.Good : Expectation.Bad,
            Outcomes = noHit ? NeverReject : [],
            Class = doubtful ? Doubtful : Trap,
            Why = cells.ElementAtOrDefault(4),
        };
    }

    private static Filing[] Goods(string[] cells, string expected)
    {
        var (id, text) = (cells[0], cells[1]);
        if (cells.ElementAtOrDefault(5)?.Contains("titles", StringComparison.Ordinal) == true)
            return [HonestFiling.Supplement(id, "淀粉、蔗糖") with { SellingName = text }, HonestFiling.Cosmetic(id, "水、甘油") with { SellingName = text }];
        if (expected.Contains("in cosmetic", StringComparison.Ordinal)) return [HonestFiling.Cosmetic(id, text)];
        if (expected.Contains("food", StringComparison.Ordinal)) return [HonestFiling.Supplement(id, text)];
        return [HonestFiling.Supplement(id, text), HonestFiling.Cosmetic(id, text)];
    }
}
