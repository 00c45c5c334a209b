using Screening.Host.Quality.Corpus;
using Screening.Host.Quality.Disguises;
using Screening.Host.Screen;

namespace Screening.Host.Quality;

/// <summary>Measures a pack on a corpus: every row as it is, and the disguises of every bad row that is found.</summary>
internal sealed class Bench
{
    private readonly RulePack _pack;
    private readonly Screener _screener;
    private readonly DateTimeOffset _asOf;
    private readonly SubstanceTables _tables;
    private readonly Judge _judge;
    private readonly Disguiser _disguiser;

    public Bench(IReadOnlyList<RuleFile> files, DateTimeOffset asOf, Budget budget)
    {
        _pack = RulePack.Read(files);
        _screener = _pack.Compile();
        _asOf = asOf;
        _tables = SubstanceTables.Of(files);
        _judge = new Judge(_tables, budget);
        _disguiser = new Disguiser(_tables);
    }

    public async Task<QualityReport> MeasureAsync(IEnumerable<CorpusRow> rows, CancellationToken stop)
    {
        var tally = new Tally(new IngredientTally(_tables));
        await foreach (var judged in Batch.Run(rows, WithDisguises, stop))
            foreach (var one in judged) tally.Add(one);
        return tally.Report(_pack, _asOf);
    }

    private List<Judged> WithDisguises(CorpusRow row)
    {
        var plain = Judge(row);
        List<Judged> judged = [plain];
        if (plain is { Row.Expect: Expectation.Bad, IsFound: true, Reason.Finding: { } found })
            judged.AddRange(_disguiser.Of(row, plain.Filing, found).Select(Judge));
        return judged;
    }

    private Judged Judge(CorpusRow row) => Judged.Deciding(row.Filings.Select(filing => _judge.Of(row, filing, _screener.Screen(filing, _asOf))));
}
