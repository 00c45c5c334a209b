using System.Text.Json;

namespace Screening.Host.Tests;

public sealed class QualityReportTests : IDisposable
{
    private readonly Folder _folder = Folder.WithRules();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Bad_rows_are_counted_by_what_became_of_them()
    {
        var report = await ReportAsync(
            Row(TinyPack.Banned, "bad", """ "outcome":"reject","substance":"西布曲明","lang":"zh" """),
            Row(TinyPack.Honest, "bad", """ "lang":"zh" """),
            Row(TinyPack.Dear, "bad", """ "substance":"麻黄","lang":"zh" """),
            Row(TinyPack.Dear, "bad", """ "rule":"price/","outcome":["reject","incomplete"],"lang":"zh" """));

        Cells(report, "bad", "family", "class", "rows", "found", "proper", "notNamed", "missed").Should().Equal(
            "price plain 1 1 0 0 0",
            "substance innerSpaces 1 1 1 0 0",
            "substance lineBreaks 1 1 0 0 0",
            "substance ocr 1 1 0 0 0",
            "substance zeroWidth 1 1 1 0 0",
            "substance plain 2 1 1 1 0",
            "— plain 1 0 0 0 1");
    }

    [Fact]
    public async Task Good_rows_are_counted_by_what_became_of_them()
    {
        var report = await ReportAsync(
            Row(TinyPack.Honest, "good", """ "lang":"zh" """),
            Row(TinyPack.Honest, "good", """ "lang":"zh" """),
            Row(TinyPack.Banned, "good", """ "lang":"zh" """),
            Row(TinyPack.Dear, "good", """ "lang":"zh" """),
            Row(TinyPack.Dear, "good", """ "lang":"zh","outcome":["pass","review"] """),
            Row(TinyPack.Unpriced, "good", """ "lang":"en" """));

        Cells(report, "good", "lang", "rows", "falseRejects", "falseReviews", "incomplete", "allowed", "unmatched").Should().Equal(
            "en 1 0 0 1 0 1",
            "zh 5 1 1 0 1 4");
        Cells(report, "alarms", "rule", "rejects", "reviews").Should().Equal("substance/stimulant 1 0", "price/dear 0 1");
        Cells(report, "asked", "field", "rule", "rows").Should().Equal("unitPrice price/dear 1");
    }

    [Fact]
    public async Task Ingredients_are_known_if_a_table_of_the_pack_has_their_name()
    {
        _folder.Write("rules/names.tsv", "no\tname\tinci\n1\t咖啡粉\tCOFFEE\n");

        var report = await ReportAsync(Row(TinyPack.Banned, "bad"), Row("""{"filingId":"E","ingredients":"Coffee (roasted), sugar, N,N-dimethyl 1,2-diol; sugar."}""", "good"));

        var counted = report.GetProperty("ingredients");
        counted.GetProperty("all").GetInt32().Should().Be(4 + 5);
        counted.GetProperty("unknown").GetInt32().Should().Be(3 + 4);
        counted.GetProperty("mostCommonUnknown")[0].GetRawText().Should().Be("""{"name":"sugar","times":2}""");
    }

    [Fact]
    public async Task An_example_says_where_and_why()
    {
        var report = await ReportAsync(Row(TinyPack.Banned, "good", """ "why":"sold everywhere" """));

        report.GetProperty("alarms")[0].GetProperty("worst")[0].GetRawText().Should().Be(
            """{"row":"B","text":"咖啡粉、菊粉、盐酸“西布曲明”、赤藓糖醇","said":"reject substance/stimulant","why":"sold everywhere"}""");
    }

    [Fact]
    public async Task The_page_needs_nothing_from_elsewhere_and_shows_words_of_strangers_as_words()
    {
        var row = Row("""{"filingId":"<script>","ingredients":"<b>西布曲明","unitPrice":1}""", "good");

        var page = (await RunAsync([row], "--format", "html")).Output;

        page.Should().StartWith("<!doctype html>").And.Contain("<svg").And.Contain("light-dark(").And.Contain("&lt;script&gt;").And.Contain("&lt;b&gt;");
        page.Should().NotContain("<script").And.NotContain("<b>").And.NotContain("http").And.NotContain("url(").And.NotContain("<link").And.NotContain("<img");
    }

    [Fact]
    public async Task The_same_corpus_gives_the_same_bytes()
    {
        string[] rows = [.. Enumerable.Range(0, 60).Select(i => Row(i % 2 == 0 ? TinyPack.Banned : TinyPack.Dear, i % 3 == 0 ? "good" : "bad"))];

        var first = await RunAsync(rows, "--format", "json");
        var second = await RunAsync(rows, "--format", "json");

        second.Should().Be(first);
    }

    private static string Row(string filing, string expect, string more = "") =>
        $$"""{"filing":{{filing}},"expect":"{{expect}}"{{(more.Length > 0 ? "," : "")}}{{more}}}""";

    private static IEnumerable<string> Cells(JsonElement report, string list, params string[] members) =>
        report.GetProperty(list).EnumerateArray().Select(cell => string.Join(' ', members.Select(member => cell.GetProperty(member).ToString())));

    private async Task<JsonElement> ReportAsync(params string[] rows)
    {
        using var result = JsonDocument.Parse((await RunAsync(rows, "--format", "json")).Output);
        return result.RootElement.GetProperty("report").Clone();
    }

    private Task<Ran> RunAsync(string[] rows, params string[] args) =>
        Cli.RunAsync(["quality", "--rules", _folder.Rules, "--corpus", _folder.Write("corpus.ndjson", string.Join('\n', rows)), .. args]);
}
