using System.Text.Json;
using System.Text.RegularExpressions;

namespace Screening.Host.Tests;

public sealed class ScreenTests : IDisposable
{
    private static readonly string Batch = string.Join('\n', TinyPack.Honest, TinyPack.Banned, TinyPack.Unreadable, TinyPack.Unpriced, TinyPack.Dear);

    private readonly Folder _folder = Folder.WithRules();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_record_has_one_line_in_the_order_of_the_input()
    {
        var ran = await ScreenAsync(Batch, "--format", "ndjson");

        ran.Lines.Select(line => JsonDocument.Parse(line).RootElement)
            .Select(line => line.TryGetProperty("outcome", out var outcome) ? outcome.GetString() : "line " + line.GetProperty("line"))
            .Should().Equal("pass", "reject", "line 3", "incomplete", "review");
    }

    [Fact]
    public async Task A_bad_line_says_where_and_what_and_the_batch_goes_on()
    {
        var ran = await ScreenAsync(Batch, "--format", "ndjson");

        var error = JsonDocument.Parse(ran.Lines[2]).RootElement.GetProperty("error").EnumerateArray().Single();
        error.GetProperty("path").GetString().Should().Contain("unitPrice");
        error.GetProperty("line").GetInt32().Should().Be(3);
        error.GetProperty("message").GetString().Should().Contain("free");
    }

    [Fact]
    public async Task Order_is_kept_over_many_filings()
    {
        var batch = string.Join('\n', Enumerable.Range(0, 3000).Select(i => (i % 3 == 0 ? TinyPack.Banned : TinyPack.Honest).Replace("\"filingId\":\"", $"\"filingId\":\"{i}-")));

        var ran = await ScreenAsync(batch, "--format", "ndjson");

        ran.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("filingId").GetString()!.Split('-')[0])
            .Should().Equal(Enumerable.Range(0, 3000).Select(i => $"{i}"));
    }

    [Fact]
    public async Task Files_are_read_one_after_the_other_and_named_in_errors()
    {
        var first = _folder.Write("a.ndjson", TinyPack.Honest + "\n");
        var second = _folder.Write("b.ndjson", TinyPack.Unreadable + "\n" + TinyPack.Banned + "\n");

        var ran = await ScreenAsync("", "--format", "ndjson", first, second);

        ran.Lines.Should().HaveCount(3);
        JsonDocument.Parse(ran.Lines[1]).RootElement.GetProperty("input").GetString().Should().Be(second);
    }

    [Fact]
    public async Task The_day_of_the_rules_begins_at_midnight_in_China()
    {
        var filing = TinyPack.Dear.Replace("5001", "2500");

        var before = await ScreenAsync(filing, "--format", "ndjson", "--as-of", "2018-12-31");
        var after = await ScreenAsync(filing, "--format", "ndjson", "--as-of", "2018-12-31T16:00:00Z");

        before.Output.Should().Contain("\"outcome\":\"reject\"").And.Contain("2018-12-31T00:00:00+08:00");
        after.Output.Should().Contain("\"outcome\":\"pass\"").And.Contain("2019-01-01T00:00:00+08:00");
    }

    [Fact]
    public async Task Without_a_day_the_clock_is_asked()
    {
        var ran = await ScreenAsync(TinyPack.Honest, "--format", "ndjson");

        ran.Output.Should().Contain("2026-11-24T10:00:00+08:00");
    }

    [Fact]
    public async Task The_summary_counts_by_outcome_category_and_rule()
    {
        var ran = await ScreenAsync(Batch, "--format", "ndjson", "--lang", "en");

        ran.Error.Should().Be("""

            reject                 1
            incomplete             1
            review                 1
            pass                   1
            unreadable             1

            category          reject  incomplete      review        note
            price                  0           1           1           0
            substance              1           0           0           0

            rule                       reject  incomplete      review        note
            price/dear                      0           1           1           0
            substance/stimulant             1           0           0           0

            """);
    }

    [Fact]
    public async Task A_spreadsheet_never_sees_a_formula()
    {
        var filing = """{"filingId":"=cmd|' /C calc'!A0","ingredients":"+西布曲明","unitPrice":1,"brand":"x"}""";

        var ran = await ScreenAsync(filing, "--format", "csv", "--lang", "en");

        ran.Lines[1].Should().StartWith("'=cmd|' /C calc'!A0,reject,finding,substance/stimulant,reject,high,");
    }

    [Fact]
    public async Task Every_row_of_a_table_for_spreadsheets_has_all_columns()
    {
        var ran = await ScreenAsync(Batch, "--format", "csv", "--lang", "en");

        var rows = ran.Lines.Select(line => Regex.Matches(line + ",", "(\"(?:[^\"]|\"\")*\"|[^,\"]*),")).ToList();
        rows.Select(cells => cells.Count).Distinct().Should().Equal(16);
        rows.Select(cells => string.Concat(cells.Take(4)).TrimEnd(',')).Should().Equal(
            "filingId,outcome,kind,rule", "A,pass", "B,reject,finding,substance/stimulant", ",unreadable,error", "C,incomplete,missing,price/dear", "D,review,finding,price/dear");
    }

    [Theory]
    [InlineData("table")]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public async Task A_pipe_gets_no_control_characters(string format)
    {
        var hostile = TinyPack.Banned.Replace("酵素咖啡", @"咖\u001b[31m啡\u202e").Replace("盐酸西布曲明", @"西布\u001b[0m曲明 西布曲明");

        var ran = await ScreenAsync(Batch + "\n" + hostile, "--format", format);

        (ran.Output + ran.Error).Should().NotContain("\u001b").And.NotContain("\u202e");
    }

    [Fact]
    public async Task A_terminal_gets_colours()
    {
        var ran = await Cli.RunAsync(
            new MemoryStream("""{"filingId":"A"}"""u8.ToArray()), ["screen", "--rules", _folder.Rules], shell => shell with { OutputIsTerminal = true });

        ran.Output.Should().Contain("\u001b[");
    }

    [Fact]
    public async Task A_file_appears_under_its_name_only_when_it_is_whole()
    {
        var whole = await ScreenAsync(Batch, "--format", "ndjson", "--out", _folder["out.ndjson"]);
        var broken = await ScreenAsync("no shape at all", "--out", _folder["broken.txt"]);

        (whole.Code, whole.Output).Should().Be((4, ""));
        broken.Code.Should().Be(1);
        _folder.Files.Should().Equal("out.ndjson");
    }

    [Fact]
    public async Task A_failing_run_leaves_an_older_file_as_it_was()
    {
        var file = _folder.Write("out.csv", "older");

        await ScreenAsync("no shape at all", "--format", "csv", "--out", file);

        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().Be("older");
    }

    [Fact]
    public async Task A_reader_that_has_seen_enough_ends_the_run_quietly()
    {
        var ran = await Cli.RunAsync(
            new FilingStream(100_000), ["screen", "--rules", _folder.Rules, "--format", "ndjson"], shell => shell with { Output = new ClosingWriter(10) });

        (ran.Code, ran.Error).Should().Be((0, ""));
    }

    [Fact]
    public async Task An_interrupted_run_leaves_no_file()
    {
        using var stop = new CancellationTokenSource();
        var filings = new FilingStream(int.MaxValue) { OnLine = line => { if (line == 2000) stop.Cancel(); } };

        var ran = await Cli.RunAsync(filings, ["screen", "--rules", _folder.Rules, "--out", _folder["out"]], stop: stop);

        ran.Code.Should().Be(130);
        _folder.Files.Should().BeEmpty();
    }

    [Fact]
    public async Task Memory_does_not_grow_with_the_input()
    {
        var output = new SlowWriter();
        var lead = 0;
        var filings = new FilingStream(30_000) { OnLine = line => lead = Math.Max(lead, line - output.Lines) };

        var ran = await Cli.RunAsync(filings, ["screen", "--rules", _folder.Rules, "--format", "ndjson"], shell => shell with { Output = output });

        ran.Code.Should().Be(0, ran.Error);
        output.Lines.Should().Be(30_000);
        // The look-ahead, and what buffers hold.
        lead.Should().BeLessThan(2_000);
    }

    private Task<Ran> ScreenAsync(string input, params string[] args) => Cli.RunAsync(input, ["screen", "--rules", _folder.Rules, .. args]);
}
