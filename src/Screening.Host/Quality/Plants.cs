using System.Text;
using Screening.Host.Quality.Corpus;

namespace Screening.Host.Quality;

/// <summary>
/// Two faults put into a copy of the pack before anything is measured: a rule that rejects honest goods, and one that can never
/// match. A bench that does not turn red for both would not for a real one either.
/// </summary>
internal static class Plants
{
    private const string BadRule = "quality/planted-bad-rule";
    private const string DeadRule = "quality/planted-dead-rule";
    private const string DeadWord = "不存在之毒素";

    // Enough of the corpus to show that its rows are read and counted, not so many that the run takes twice as long.
    private const int CorpusRows = 500;

    private static readonly string[] OrdinaryLists =
    [
        "小麦粉、砂糖、黄油", "砂糖、水あめ、植物油脂", "Wheat flour, white sugar, salt", "Farine de blé, sucre, beurre", "Weizenmehl, Zucker, Butter",
        "Azúcar, harina de trigo", "Zucchero, burro", "밀가루, 설탕, 버터", "Glucose syrup, citric acid", "白砂糖、可可脂",
    ];

    /// <summary>What the bench did not see; empty when it saw both.</summary>
    public static async Task<IReadOnlyList<string>> UnseenAsync(
        IReadOnlyList<RuleFile> pack, DateTimeOffset asOf, Budget budget, IEnumerable<CorpusRow> corpus, CancellationToken stop)
    {
        var planted = await new Bench([.. pack, .. Files], asOf, budget).MeasureAsync(Rows.Concat(corpus.Take(CorpusRows)), stop);
        var broken = budget.Broken(planted);
        return
        [
            .. Unseen("a rule that rejects sugar, flour and citric acid", planted.Alarms.Any(alarm => alarm.Rule == BadRule) && Says(broken, "false rejects")),
            .. Unseen("a rule that can never match", planted.Silent.Contains(DeadRule) && Says(broken, $"dead rule: `{DeadRule}`")),
        ];
    }

    private static IEnumerable<string> Unseen(string fault, bool seen) => seen ? [] : [fault];

    private static bool Says(IReadOnlyList<string> broken, string beginning) => broken.Any(line => line.StartsWith(beginning, StringComparison.Ordinal));

    private static IEnumerable<CorpusRow> Rows =>
    [
        .. OrdinaryLists.Select((list, i) => new CorpusRow { Id = $"planted good {i}", Filings = [HonestFiling.Food($"planted-{i}", list)], Expect = Expectation.Good }),
        new CorpusRow { Id = "planted bad", Filings = [HonestFiling.Food("planted-bad", $"小麦粉、{DeadWord}")], Expect = Expectation.Bad, Rule = DeadRule },
    ];

    private static IEnumerable<RuleFile> Files =>
    [
        File("planted-bad-rule", BadRule, "", "[砂糖, 白砂糖, white sugar, sucre, Zucker, azúcar, zucchero, 설탕, citric acid, 小麦粉, wheat flour]"),
        File("planted-dead-rule", DeadRule, "effectiveTo: 1999-12-31", $"[{DeadWord}]"),
    ];

    private static RuleFile File(string name, string id, string effective, string terms) => new($"quality/{name}.yaml", Encoding.UTF8.GetBytes(
        $$"""
        kind: substances
        id: {{id}}
        title: 检验用
        titleEn: planted by the quality bench
        basis: { document: 检验用, source: quality bench, confidence: high, status: inForce }
        {{effective}}
        outcome: reject
        message: 检验用“{text}”
        messageEn: planted “{text}”
        substances:
          - { id: planted, name: 检验用物质, nameEn: planted substance, terms: {{terms}}, source: quality bench, confidence: high }
        """));
}
