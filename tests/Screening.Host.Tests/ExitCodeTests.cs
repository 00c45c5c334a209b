namespace Screening.Host.Tests;

public sealed class ExitCodeTests
{
    /// <summary>Lines of the input, extra arguments, exit code.</summary>
    public static TheoryData<string, string, int> Runs => new()
    {
        { TinyPack.Honest, "", 0 },
        { TinyPack.Banned, "", 0 },
        { "", "", 0 },
        { TinyPack.Honest, "--fail-on review", 0 },
        { TinyPack.Banned, "--fail-on reject", 2 },
        { TinyPack.Banned, "--fail-on review", 2 },
        { TinyPack.Dear, "--fail-on review", 2 },
        { TinyPack.Dear, "--fail-on incomplete", 0 },
        { TinyPack.Unpriced, "--fail-on incomplete", 2 },
        { TinyPack.Unpriced, "--fail-on reject", 0 },
        { TinyPack.Unreadable, "", 4 },
        { TinyPack.Unreadable + "\n" + TinyPack.Banned, "--fail-on reject", 4 },
        { TinyPack.Honest, "--fail-on pass", 1 },
        { TinyPack.Honest, "--format xml", 1 },
        { TinyPack.Honest, "--input nosuchshape", 1 },
        { TinyPack.Honest, "--as-of 2027-02-30", 1 },
        { TinyPack.Honest, "--as-of 0001-01-01", 1 },
        { TinyPack.Honest, "--as-of 9999-12-31T23:59:59Z", 1 },
        { TinyPack.Honest, "--as-of 2027-02-03T10:00:00", 1 },
        { TinyPack.Honest, "--as-of 2027-02-03T10:00:00Z", 0 },
        { TinyPack.Honest, "--formt csv", 1 },
        { TinyPack.Honest, "nosuchfile.ndjson", 1 },
        { TinyPack.Honest, "--history nosuchfile.ndjson", 1 },
        { TinyPack.Honest, "--mapping nosuchfile.yaml", 1 },
    };

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Screen_tells_the_shell_what_happened(string input, string extra, int code)
    {
        using var folder = Folder.WithRules();

        var ran = await Cli.RunAsync(input, ["screen", "--rules", folder.Rules, "--input", "ndjson", .. extra.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        ran.Code.Should().Be(code, ran.Error);
    }

    [Theory]
    [InlineData("screen", "nosuchfile")]
    [InlineData("screen", ".")]
    [InlineData("screen", "--rules", "nosuchfolder")]
    [InlineData("explain", "nosuchfile")]
    [InlineData("lint", "nosuchfolder")]
    [InlineData("test", "nosuchfolder")]
    [InlineData("nosuchverb")]
    public async Task What_cannot_run_says_so_in_one_line(params string[] args)
    {
        var ran = await Cli.RunAsync(args);

        ran.Should().Match<Ran>(r => r.Code == 1 && r.Output == "" && r.Error.StartsWith("screening: ") && r.Error.IndexOf('\n') == r.Error.Length - 1);
    }

    [Theory]
    [InlineData("screen")]
    [InlineData("test")]
    public async Task A_pack_with_errors_is_named_with_its_first_mistake(string verb)
    {
        using var folder = Folder.WithRules();
        folder.Write("rules/bad.yaml", "kind: nonsense\n");
        string[] rules = verb == "screen" ? ["--rules", folder.Rules] : [folder.Rules];

        var ran = await Cli.RunAsync([verb, .. rules]);

        ran.Should().Match<Ran>(r => r.Code == 3 && r.Error.Contains("bad.yaml(1,7): error SCR0101"));
    }
}
