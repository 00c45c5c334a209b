using PublicApiGenerator;

namespace Screening.Tests;

public sealed class PublicApiTests
{
    private static readonly string Approved = Repository.PathTo("tests/Screening.Sdk.Tests/PublicApi.approved.txt");
    private static readonly string Received = Repository.PathTo("tests/Screening.Sdk.Tests/PublicApi.received.txt");

    /// <summary>To approve a change, look at the received file and put it in the place of the approved one.</summary>
    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var lines = Lines(typeof(Screener).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false, DenyNamespacePrefixes = [] }));
        var approved = File.Exists(Approved) ? Lines(File.ReadAllText(Approved)) : [];
        if (lines.SequenceEqual(approved)) return;
        File.WriteAllText(Received, string.Join('\n', lines) + "\n");
        string.Join('\n', [.. approved.Except(lines).Select(line => $"- {line.Trim()}"), .. lines.Except(approved).Select(line => $"+ {line.Trim()}")])
            .Should().BeEmpty("the public surface changed, see PublicApi.received.txt");
        lines.Should().Equal(approved, "the public surface changed its order, see PublicApi.received.txt");
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Trim().Split('\n');
}
