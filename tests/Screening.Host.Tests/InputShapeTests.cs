using System.Text.Json;

namespace Screening.Host.Tests;

public sealed class InputShapeTests : IDisposable
{
    private readonly Folder _folder = Folder.WithRules();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("batch.ndjson", TinyPack.Banned)]
    [InlineData("batch", TinyPack.Banned)]
    [InlineData("batch.json", "[" + TinyPack.Banned + "]")]
    [InlineData("batch.csv", "filingId,ingredients,unitPrice\nB,盐酸西布曲明,89\n")]
    public async Task The_shape_of_a_file_is_detected(string name, string content)
    {
        var file = _folder.Write(name, content);

        var ran = await Cli.RunAsync("screen", file, "--rules", _folder.Rules, "--format", "ndjson");

        ran.Lines.Should().ContainSingle().Which.Should().Contain("\"outcome\":\"reject\"");
    }

    [Fact]
    public async Task A_pipe_is_named_when_nothing_tells_its_shape()
    {
        var unnamed = await Cli.RunAsync("filingId,ingredients\nB,盐酸西布曲明\n", ["screen", "--rules", _folder.Rules]);
        var named = await Cli.RunAsync("filingId,ingredients\nB,盐酸西布曲明\n", ["screen", "--rules", _folder.Rules, "--input", "csv", "--fail-on", "reject"]);

        unnamed.Error.Should().Be("screening: cannot tell the shape of the standard input; name it with --input\n");
        (unnamed.Code, named.Code).Should().Be((1, 2));
    }

    [Theory]
    [InlineData("ceb621.xml")]
    [InlineData("douyin.json")]
    [InlineData("filings.csv")]
    [InlineData("pinduoduo.json")]
    public async Task Every_sample_of_this_repository_can_be_read(string name)
    {
        var ran = await Cli.RunAsync("screen", Path.Combine(Repository.Root, "samples", "formats", name), "--rules", _folder.Rules, "--format", "ndjson");

        ran.Code.Should().Be(0, ran.Output);
        ran.Lines.Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_column_without_a_place_is_a_warning_with_the_decision()
    {
        const string Csv = "filingId,ingredients,unitPrice,colour\nA,燕麦,1,red\nB,燕麦,1,blue\n";

        var lines = await Cli.RunAsync(Csv, ["screen", "--rules", _folder.Rules, "--input", "csv", "--format", "ndjson"]);
        var table = await Cli.RunAsync(Csv, ["screen", "--rules", _folder.Rules, "--input", "csv"]);

        var warning = JsonDocument.Parse(lines.Lines[0]).RootElement.GetProperty("warnings").EnumerateArray().Single();
        warning.GetProperty("path").GetString().Should().Be("colour");
        table.Error.Should().StartWith("warning: -(1,32): `colour`: ");
        table.Code.Should().Be(0);
    }

    [Fact]
    public async Task Own_mappings_are_read_and_their_mistakes_named()
    {
        var mapping = _folder.Write("mine.json", "{ }");

        var ran = await Cli.RunAsync(TinyPack.Honest, ["screen", "--rules", _folder.Rules, "--mapping", mapping]);

        ran.Should().Match<Ran>(r => r.Code == 1 && r.Error.StartsWith($"screening: {mapping}: "));
    }
}
