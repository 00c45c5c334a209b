namespace Screening.Host.Tests;

public sealed class ExplainTests : IDisposable
{
    private readonly Folder _folder = Folder.WithRules();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task One_of_several_is_named_by_its_id()
    {
        var batch = TinyPack.Honest + "\n" + TinyPack.Banned;

        var unnamed = await ExplainAsync(batch);
        var named = await ExplainAsync(batch, "--id", "B");
        var unknown = await ExplainAsync(batch, "--id", "Z");

        unnamed.Should().Be(new Ran(1, "", "screening: there are several filings; name one with --id\n"));
        named.Output.Should().StartWith("B  酵素咖啡\n");
        unknown.Should().Be(new Ran(1, "", "screening: there is no filing `Z` that can be read\n"));
    }

    [Fact]
    public async Task A_filing_that_cannot_be_read_says_where()
    {
        var ran = await ExplainAsync(TinyPack.Unreadable);

        ran.Should().Match<Ran>(r => r.Code == 4 && r.Error.StartsWith("screening: -(1,") && r.Error.Contains("unitPrice"));
    }

    private Task<Ran> ExplainAsync(string input, params string[] args) => Cli.RunAsync(input, ["explain", "-", "--rules", _folder.Rules, .. args]);
}
