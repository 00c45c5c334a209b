using System.Text.Json;
using Screening.Host.Cli;

namespace Screening.Quality;

/// <summary>
/// The fixed part of the bench: the samples with their answers, the pack's own tables of what is forbidden, and every disguise
/// made of them, against the budget beside this file.
/// </summary>
public sealed class CorpusTests
{
    private static readonly string[] Tables =
    [
        "anorectics", "cannabis-in-food", "controlled", "cosmetics-antibiotics", "cosmetics-banned", "cosmetics-banned-species",
        "cosmetics-corticosteroids", "doping", "health-food-drugs", "hypoglycaemics", "non-edible", "otc-medicines", "other-medicines", "pde5-inhibitors", "unapproved-in-food", "veterinary",
    ];

    private static readonly Lazy<Task<(int Code, string Output, string Error)>> Measured = new(MeasureAsync);

    [Fact]
    public async Task The_pack_keeps_the_budget()
    {
        var (code, _, error) = await Measured.Value;

        error.Should().BeEmpty();
        code.Should().Be(ExitCode.Done);
    }

    [Fact]
    public async Task Every_evasion_class_is_measured_on_enough_rows()
    {
        var (_, output, _) = await Measured.Value;
        using var result = JsonDocument.Parse(output);

        var rows = result.RootElement.GetProperty("report").GetProperty("bad").EnumerateArray()
            .GroupBy(cell => cell.GetProperty("class").GetString()!, cell => cell.GetProperty("rows").GetInt32())
            .ToDictionary(group => group.Key, group => group.Sum());

        foreach (var name in new[] { "plain", "traditional", "fullWidth", "homoglyphs", "zeroWidth", "innerSpaces", "lineBreaks", "ocr", "synonyms", "cas", "languages" })
            rows.Should().ContainKey(name).WhoseValue.Should().BeGreaterThan(100, name);
    }

    private static async Task<(int, string, string)> MeasureAsync()
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var shell = new Shell { Input = Stream.Null, Output = output, Error = error, Clock = TimeProvider.System };
        var code = await CommandLine.RunAsync(
            [
                "quality", "--rules", Repository.Rules, "--as-of", "2026-11-24", "--format", "json",
                "--budget", Path.Combine(Repository.Root, "tests", "Screening.Quality", "budget.json"),
                "--answers", Path.Combine(Repository.Root, "tests", "cases", "samples.tsv"),
                "--corpus", Path.Combine(Repository.Root, "samples", "filings.ndjson"),
                .. Tables.SelectMany(name => (string[])["--corpus", Path.Combine(Repository.Rules, "cn-cbec", "substances", name + ".tsv")]),
            ], shell, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }
}
