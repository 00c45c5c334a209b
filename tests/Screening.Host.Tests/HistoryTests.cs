namespace Screening.Host.Tests;

public sealed class HistoryTests : IDisposable
{
    private const string Rule = """
        kind: consistency
        id: barcode/line
        title: 同一条码归入不同税号
        titleEn: the same barcode under another tariff line
        basis: { document: 测试公告, source: tests, confidence: medium, status: practice }
        compare: tariffCode
        digits: 8
        days: 365
        minSellers: 1
        outcome: review
        message: 条码{gtin}曾以{previous}备案
        messageEn: barcode {gtin} was filed under {previous}
        """;

    private const string Filing = """{"filingId":"F","barcodes":["9521234567899"],"tariffCode":"33049900","unitPrice":1,"brand":"x","sellerId":"B"}""";

    private const string Earlier = """{"gtin":"09521234567899","filingId":"E","filedAt":"2026-10-01T00:00:00+08:00","sellerId":"A","tariffCode":"21069090"}""";

    private readonly Folder _folder = Folder.WithRules();

    public HistoryTests() => _folder.Write("rules/consistency/line.yaml", Rule);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_earlier_filings_said_is_compared()
    {
        var history = _folder.Write("history.ndjson", Earlier + "\n");

        var without = await Cli.RunAsync(Filing, ["screen", "--rules", _folder.Rules, "--fail-on", "review"]);
        var with = await Cli.RunAsync(Filing, ["screen", "--rules", _folder.Rules, "--fail-on", "review", "--history", history]);

        (without.Code, with.Code).Should().Be((0, 2), with.Output);
        with.Output.Should().Contain("曾以21069090备案");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("""{"gtin":"09521234567899","filingId":"E","filedAt":"2026-10-01T00:00:00+08:00","tarifCode":"21069090"}""")]
    public async Task A_history_that_is_partly_read_would_hide_a_conflict(string line)
    {
        var history = _folder.Write("history.ndjson", Earlier + "\n" + line + "\n");

        var ran = await Cli.RunAsync(Filing, ["screen", "--rules", _folder.Rules, "--history", history]);

        ran.Should().Match<Ran>(r => r.Code == 1 && r.Error.StartsWith($"screening: {history}(2): not an observation"));
    }
}
