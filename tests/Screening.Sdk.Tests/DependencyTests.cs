using System.Text.RegularExpressions;

namespace Screening.Tests;

/// <summary>Which way dependencies point, read from the sources: comments and texts aside, a name is a dependency.</summary>
public sealed partial class DependencyTests
{
    private static readonly string[] Kinds = ["PositiveLists", "Tariff", "Ingredients", "Phrases", "Barcodes", "Expressions", "Consistency"];

    private static readonly (string Folder, string Path, string Code)[] Sources = [.. Directory
        .EnumerateFiles(Repository.PathTo("src/Screening.Sdk"), "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Repository.PathTo("src/Screening.Sdk"), path).Replace('\\', '/'))
        .Where(path => !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal))
        .Select(path => (path.Contains('/') ? path[..path.IndexOf('/')] : "", path, CodeOf(File.ReadAllText(Path.Combine(Repository.PathTo("src/Screening.Sdk"), path)))))];

    /// <summary>A library, and the only folder that may know it.</summary>
    public static TheoryData<string, string> Libraries => new()
    {
        { "YamlDotNet", "Packs" }, { "RulesEngine", "Expressions" }, { "DynamicExpresso", "" }, { @"System\.Linq\.Dynamic", "Expressions" }, { "FastExpressionCompiler", "Expressions" },
        { @"System\.Linq\.Expressions", "Expressions" }, { "Newtonsoft", "Formats" }, { "CsvHelper", "Formats" },
        { @"Microsoft\.Extensions", "Hosting" },
    };

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_is_known_to_one_folder_only(string library, string folder)
    {
        Naming($@"\b{library}\b").Where(source => source.Folder != folder).Select(source => source.Path).Should().BeEmpty();
    }

    [Fact]
    public void No_kind_of_rule_names_another()
    {
        foreach (var kind in Kinds)
            Naming($@"(using\s+Screening\.|\bScreening\.){kind}\b").Where(source => source.Folder != kind && Kinds.Contains(source.Folder))
                .Select(source => $"{source.Path} names {kind}").Should().BeEmpty();
    }

    [Fact]
    public void Text_knows_nothing_of_the_rest()
    {
        Naming(@"\b(using\s+Screening|Screening\.(?!Text\b))").Where(source => source.Folder == "Text").Select(source => source.Path).Should().BeEmpty();
    }

    [Fact]
    public void Rules_know_neither_packs_nor_kinds()
    {
        Naming($@"Screening\.(Packs|Formats|{string.Join('|', Kinds)})\b").Where(source => source.Folder is "Rules" or "Normalization" or "Text").Select(source => source.Path).Should().BeEmpty();
    }

    [Fact]
    public void Only_packs_and_the_screener_know_how_packs_are_read()
    {
        Naming(@"Screening\.Packs\b").Where(source => source.Folder != "Packs" && source.Path != "Screener.cs").Select(source => source.Path).Should().BeEmpty();
    }

    [Fact]
    public void The_disk_is_read_by_the_folder_of_a_pack_alone()
    {
        Naming(@"(?<![.\w])(File|Directory|FileInfo|DirectoryInfo|FileStream|FileSystemEnumerable)\s*[.(<]")
            .Where(source => source.Path is not ("Packs/PackFolder.cs" or "Packs/PackPlace.cs")).Select(source => source.Path).Should().BeEmpty();
    }

    [Fact]
    public void The_library_does_not_know_that_it_is_hosted()
    {
        Naming(@"\bHosting\b").Where(source => source.Folder != "Hosting").Select(source => source.Path).Should().BeEmpty();
    }

    [Theory]
    [InlineData(@"\bDateTime(Offset)?\s*\.\s*(Utc)?Now\b|\bDateTime\s*\.\s*Today\b|\bTimeProvider\b|\bStopwatch\b")]
    [InlineData(@"\bEnvironment\s*\.")]
    [InlineData(@"\bRandom\b|\bGuid\s*\.\s*NewGuid\b")]
    [InlineData(@"\bTask\b|\bValueTask\b|\basync\b|\bawait\b|\bThread\b")]
    [InlineData(@"\bCurrent(UI)?Culture\b|\bTimeZoneInfo\b")]
    [InlineData(@"\bHttpClient\b|\bSocket\b|\bProcess\s*\.|\bConsole\s*\.")]
    public void The_library_has_no_clock_no_chance_no_threads_no_sockets(string names)
    {
        Naming(names).Where(source => source.Folder != "Hosting").Select(source => source.Path).Should().BeEmpty();
    }

    [Fact]
    public void The_sources_are_found()
    {
        Sources.Should().Contain(source => source.Path == "Packs/PackReader.cs").And.HaveCountGreaterThan(50);
    }

    private static IEnumerable<(string Folder, string Path, string Code)> Naming(string pattern) =>
        Sources.Where(source => Regex.IsMatch(source.Code, pattern, RegexOptions.CultureInvariant));

    private static string CodeOf(string source) => NotCode().Replace(source, " ");

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/|""(?:[^""\\\n]|\\.)*""", RegexOptions.Singleline)]
    private static partial Regex NotCode();
}
