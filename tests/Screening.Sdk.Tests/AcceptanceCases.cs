using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Screening.Tests;

/// <summary>Reads a file of cases. A filing goes through the wire format, as one that a platform sends would.</summary>
internal sealed class AcceptanceCases
{
    private readonly YamlMappingNode _file;

    private AcceptanceCases(YamlMappingNode file) => _file = file;

    public static IEnumerable<AcceptanceCase> Read(string path)
    {
        using var text = new StringReader(Repository.Read(path));
        var stream = new YamlStream();
        stream.Load(text);
        var cases = new AcceptanceCases((YamlMappingNode)stream.Documents[0].RootNode);
        return ((YamlSequenceNode)cases._file["cases"]).Cast<YamlMappingNode>().Select(cases.ToCase);
    }

    private AcceptanceCase ToCase(YamlMappingNode row) => new()
    {
        Name = Word(row, "name")!,
        Filing = FilingOf(row),
        AsOf = Midnight(Word(row, "asOf") ?? Word(_file, "asOf")!),
        Pack = Word(row, "pack") is { } pack ? FilesOf((YamlMappingNode)_file["packs"][pack]) : null,
        Expect = Word(row, "expect"),
        Never = Words(row, "never"),
        Rules = Words(row, "rules"),
        NotRules = Words(row, "notRules"),
        Evidence = Words(row, "evidence"),
        NotEvidence = Words(row, "notEvidence"),
        Missing = Words(row, "missing"),
        Cancelled = Words(row, "cancelled"),
        Undecided = Words(row, "undecided"),
    };

    private Filing FilingOf(YamlMappingNode row)
    {
        var members = new JsonObject { ["filingId"] = Word(row, "name") };
        if (Word(row, "base") is { } name) Add(members, _file["bases"][name]);
        if (Child(row, "filing") is { } own) Add(members, own);
        foreach (var absent in Words(row, "without")) members.Remove(absent);
        var record = WireFormat.ReadFiling(Encoding.UTF8.GetBytes(members.ToJsonString()));
        return record.Filing ?? throw new InvalidDataException(string.Join('\n', record.Problems));
    }

    private static void Add(JsonObject members, YamlNode more)
    {
        foreach (var (name, value) in (YamlMappingNode)more) members[Text(name)] = ToJson(value);
    }

    // As in rule tests: a plain figure is a number, whatever is quoted is a name.
    private static JsonNode ToJson(YamlNode node) => node switch
    {
        YamlSequenceNode list => new JsonArray([.. list.Select(ToJson)]),
        YamlMappingNode map => new JsonObject(map.Select(pair => KeyValuePair.Create(Text(pair.Key), (JsonNode?)ToJson(pair.Value)))),
        YamlScalarNode { Style: ScalarStyle.Plain } plain when decimal.TryParse(plain.Value, CultureInfo.InvariantCulture, out var figure) => figure,
        _ => Text(node),
    };

    private static DateTimeOffset Midnight(string day) =>
        new(DateTime.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), TimeSpan.FromHours(8));

    private static IReadOnlyList<RuleFile> FilesOf(YamlMappingNode pack) =>
        [.. pack.Select(file => new RuleFile(Text(file.Key), Encoding.UTF8.GetBytes(Text(file.Value))))];

    private static string[] Words(YamlMappingNode row, string key) =>
        Child(row, key) is YamlSequenceNode list ? [.. list.Select(Text)] : [];

    private static string? Word(YamlMappingNode row, string key) => Child(row, key) is { } node ? Text(node) : null;

    private static YamlNode? Child(YamlMappingNode row, string key) => row.Children.TryGetValue(key, out var node) ? node : null;

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value ?? "";
}
