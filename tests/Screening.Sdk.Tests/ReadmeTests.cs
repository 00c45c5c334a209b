using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Screening.Tests;

/// <summary>The sample that the README prints is the program that is compiled and run here.</summary>
public partial class ReadmeTests
{
    [Fact]
    public void The_first_sample_of_the_readme_is_the_quick_start() =>
        FirstSample().Match(Repository.Read("README.md")).Groups["code"].Value.Should().Be(Repository.Read("samples/QuickStart/Program.cs"));

    [Fact]
    public void The_rule_of_the_readme_is_a_rule_of_the_pack() =>
        FirstRule().Match(Repository.Read("README.md")).Groups["yaml"].Value.Should().Be(Repository.Read("rules/cn-cbec/expressions/over-annual-limit.yaml"));

    [Fact]
    public async Task The_quick_start_rejects_the_slimming_coffee_in_the_sellers_words()
    {
        var lines = await Run("QuickStart");
        lines[0].Should().StartWith("TM-2026-000123: Reject by cn-cbec");
        lines.Should().Contain("    ingredients@7: “盐酸西布曲明”");
    }

    [Fact]
    public async Task The_marketplace_sends_back_lists_rejects_queues_and_looks_ahead()
    {
        var lines = await Run("Marketplace");
        lines.Where(line => !line.StartsWith(' ')).Should().Equal(
            "A merchant forgets the ingredients: A-1 Incomplete",
            "and adds them: A-1 Pass",
            "Another files an eyewash as a toilet preparation: B-1 Reject",
            "More merchants sell the coffee: C-1 Pass",
            "More merchants sell the coffee: D-1 Pass",
            "One gives its barcode to a cream: E-1 Review",
            "The house adds a rule for the new year, and the coffee is filed once more: A-1 Pass",
            "And on 1 January?: A-1 Review",
            "On sale: A-1, C-1, D-1",
            "Waiting for a person: E-1");
    }

    // Beside the tests lies what their project references, so the program is the one of this build.
    private static async Task<string[]> Run(string sample)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, $"{sample}.dll")])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(0);
        return output.TrimEnd('\n').Split('\n');
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex FirstSample();

    [GeneratedRegex("```yaml\n(?<yaml>.*?)```", RegexOptions.Singleline)]
    private static partial Regex FirstRule();
}
