namespace Screening.Host.Tests;

public sealed class SampleTests
{
    private static readonly Lazy<Task<Ran>> First = new(ScreenAsync);

    [Fact]
    public async Task The_samples_get_all_four_outcomes_by_the_rules_of_this_repository()
    {
        var ran = await First.Value;

        ran.Code.Should().Be(0, ran.Error);
        ran.Lines.Length.Should().BeGreaterThanOrEqualTo(200);
        foreach (var outcome in new[] { "pass", "review", "incomplete", "reject" })
            ran.Output.Should().Contain($"\"outcome\":\"{outcome}\"");
    }

    [Fact]
    public async Task The_same_filings_give_the_same_bytes_whatever_was_screened_first()
    {
        var first = await First.Value;
        var second = await ScreenAsync();

        second.Should().Be(first);
    }

    private static Task<Ran> ScreenAsync() => Cli.RunAsync(
        "screen", Path.Combine(Repository.Root, "samples", "filings.ndjson"), "--rules", Repository.Rules, "--format", "ndjson", "--as-of", "2026-11-24");
}
