namespace Screening.Host.Tests;

public sealed class QualityBudgetTests : IDisposable
{
    private const string Found = $$"""{"filing":{{TinyPack.Banned}},"expect":"bad"}""";
    private const string Missed = $$"""{"filing":{{TinyPack.Honest}},"expect":"bad"}""";
    private const string Rejected = $$"""{"filing":{{TinyPack.Banned}},"expect":"good"}""";
    private const string Reviewed = $$"""{"filing":{{TinyPack.Dear}},"expect":"good"}""";
    private const string Unpriced = $$"""{"filing":{{TinyPack.Unpriced}},"expect":"good"}""";
    private const string Silent = $$"""{"filing":{{TinyPack.Honest}},"expect":"bad","rule":"mode/direct"}""";

    private readonly Folder _folder = Folder.WithRules();

    public void Dispose() => _folder.Dispose();

    /// <summary>Rows, budget, exit code, what is said.</summary>
    public static TheoryData<string, string, int, string> Limits => new()
    {
        { Found, "{}", 0, "" },
        { Rejected, "{}", 2, "beyond the budget: false rejects: 100 % (1 of 1) of good rows, the limit is 0.1 %\n" },
        { Reviewed, "{}", 2, "beyond the budget: false reviews: 100 % (1 of 1) of good rows, the limit is 3 %\n" },
        { Reviewed, """{"falseReviews":1}""", 0, "" },
        { Reviewed, """{"notFalse":["price/"]}""", 0, "" },
        { Unpriced, "{}", 0, "" },
        { Unpriced, """{"incomplete":0.5}""", 2, "beyond the budget: incomplete: 100 % (1 of 1) of good rows, the limit is 50 %\n" },
        { Missed, "{}", 0, "" },
        { Found + "\n" + Missed, """{"recall":{"plain":0.6}}""", 2, "beyond the budget: recall of `plain`: 50 % (1 of 2), the limit is 60 %\n" },
        { Found + "\n" + Missed, """{"recall":{"plain":0.5,"zeroWidth":1}}""", 0, "" },
        { Found + "\n" + Missed, """{"recall":{"substance/plain":1}}""", 0, "" },
        { Found, """{"proper":{"ocr":0.99}}""", 2, "beyond the budget: proper outcomes of `ocr`: 0 % (0 of 1), the limit is 99 %\n" },
        { Found, """{"proper":{"plain":1}}""", 0, "" },
        { Found, """{"recall":{"cas":0.99}}""", 0, "not measured: `cas` has a limit and no row\n" },
        { Silent, "{}", 2, "beyond the budget: dead rule: `mode/direct` is expected by the corpus and never matched\n" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task A_run_fails_beyond_its_budget_and_says_where(string rows, string budget, int code, string said)
    {
        var ran = await RunAsync(rows, budget);

        ran.Code.Should().Be(code, ran.Error);
        ran.Error.Should().Be(said);
    }

    [Fact]
    public async Task A_bench_that_would_let_a_bad_rule_through_does_not_run()
    {
        var ran = await RunAsync(Found, """{"falseRejects":1}""");

        ran.Should().Be(new Ran(1, "", "screening: the bench did not see a planted fault: a rule that rejects sugar, flour and citric acid\n"));
    }

    [Fact]
    public async Task A_bench_that_takes_a_dead_rule_for_a_live_one_does_not_run()
    {
        // On that day the planted rule is still in force, so that it is found.
        var ran = await RunAsync(Found, "{}", "--as-of", "1995-01-01");

        ran.Should().Be(new Ran(1, "", "screening: the bench did not see a planted fault: a rule that can never match\n"));
    }

    [Fact]
    public async Task A_corpus_without_answers_does_not_run()
    {
        var ran = await RunAsync(TinyPack.Honest, "{}");

        ran.Should().Be(new Ran(1, "", "screening: no row of the corpus has a known answer\n"));
    }

    /// <summary>Budget, and what is said of it.</summary>
    public static TheoryData<string, string> BadBudgets => new()
    {
        { """{"falseReject":0}""", "`$.falseReject`" },
        { """{"falseRejects":"none"}""", "`$.falseRejects`" },
        { "null", "the budget is `null`" },
    };

    [Theory]
    [MemberData(nameof(BadBudgets))]
    public async Task A_budget_that_is_misspelt_is_refused(string budget, string said)
    {
        var ran = await RunAsync(Found, budget);

        ran.Code.Should().Be(1);
        ran.Error.Should().Contain(said);
    }

    private Task<Ran> RunAsync(string rows, string budget, params string[] args) => Cli.RunAsync(
    [
        "quality", "--rules", _folder.Rules, "--corpus", _folder.Write("corpus.ndjson", rows), "--budget", _folder.Write("budget.json", budget),
        "--format", "json", "--out", _folder["report.json"], .. args,
    ]);
}
