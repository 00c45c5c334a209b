using System.Text.RegularExpressions;

namespace Screening.Tests.ReferencePack;

/// <summary>The files of the reference pack as text, and which of them belong together.</summary>
internal static partial class PackTexts
{
    public const string Root = "rules/cn-cbec";

    private static readonly SortedDictionary<string, string> Texts = Read();

    /// <summary>The rule files, those of one family side by side: editions of one rule, or of one list.</summary>
    public static IEnumerable<IGrouping<string, string>> Families { get; } =
        Texts.Keys.Where(path => IsYaml(path) && Slug().IsMatch(Texts[path]) && !IsFact(path)).GroupBy(FamilyOf).ToList();

    public static string Of(string path) => Texts[path];

    public static IEnumerable<string> TestsOf(string family) =>
        Texts.Keys.Where(path => path.EndsWith(".test.yaml", StringComparison.Ordinal) && FamilyOf(path) == family);

    public static IEnumerable<string> TablesOf(string rule) =>
        Table().Matches(Texts[rule]).SelectMany(match => match.Groups[1].Value.Split(", ")).Select(table => $"{FolderOf(rule)}/{table}");

    public static IEnumerable<string> ListsOf(string rule) =>
        List().Matches(Texts[rule]).Select(match => $"lists/{match.Groups[1].Value}.yaml");

    // The editions of the list, and those of the tariff, have ids of their own and are only tested together.
    private static string FamilyOf(string path) =>
        FolderOf(path) is "positive-list" or "tariff" ? FolderOf(path) : Slug().Match(Texts[path]).Groups[1].Value;

    private static string FolderOf(string path) => path[..Math.Max(0, path.IndexOf('/', StringComparison.Ordinal))];

    private static bool IsYaml(string path) => path.EndsWith(".yaml", StringComparison.Ordinal) && !path.EndsWith(".test.yaml", StringComparison.Ordinal);

    private static bool IsFact(string path) => Fact().IsMatch(Texts[path]);

    private static SortedDictionary<string, string> Read()
    {
        var root = Repository.PathTo(Root);
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(root, file), File.ReadAllText);
        return new SortedDictionary<string, string>(files, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^(?:id|rule): (\S+)$", RegexOptions.Multiline)]
    private static partial Regex Slug();

    [GeneratedRegex("^kind: (pack|list|legalNames|contexts|productKinds|productTypes|doses|derivatives|retired)$", RegexOptions.Multiline)]
    private static partial Regex Fact();

    [GeneratedRegex(@"^(?:table|gone|units): \[?(.+?)\]?$", RegexOptions.Multiline)]
    private static partial Regex Table();

    [GeneratedRegex("\"list/([^\"]+)\"")]
    private static partial Regex List();
}
