using System.Globalization;
using System.Xml;
using System.Xml.XPath;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Screening.Wire;

namespace Screening.Formats.Foreign;

/// <summary>Reads a mapping file and tells every mistake in it with line and column.</summary>
internal sealed class MappingReader
{
    private static readonly string[] Keys = ["name", "kind", "document", "detect", "namespaces", "records", "members", "ignore", "untranslated"];
    private static readonly string[] RuleKeys = ["path", "join", "const", "as", "by", "words", "note"];

    private static readonly string[] Ways = ["path", "join", "const"];
    private static readonly string[] LeftOutKeys = ["path", "why"];

    private readonly List<string> _problems = [];
    private readonly XmlNamespaceManager _namespaces = new(new NameTable());
    private bool _isXml;

    private MappingReader()
    {
    }

    public static Mapping Read(Stream input)
    {
        using var text = new StreamReader(input, leaveOpen: true);
        using var json = new JsonTextReader(text) { DateParseHandling = DateParseHandling.None };
        var reader = new MappingReader();
        var mapping = reader.Mapping(Parse(json));
        return reader._problems.Count == 0 ? mapping : throw new FormatException(string.Join('\n', reader._problems));
    }

    private static JObject Parse(JsonTextReader json)
    {
        try
        {
            return JObject.Load(json, new JsonLoadSettings { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error });
        }
        catch (JsonReaderException fault)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{fault.LineNumber},{fault.LinePosition}: not a JSON object, or a name in it stands twice"), fault);
        }
    }

    private Mapping Mapping(JObject root)
    {
        CheckKeys(root, Keys);
        _isXml = Text(root, "kind") is "xml";
        if (!_isXml && Text(root, "kind") is not "json") Wrong(root["kind"] ?? root, "`kind` is `json` or `xml`");
        foreach (var (prefix, uri) in Group<JObject>(root, "namespaces")) _namespaces.AddNamespace(prefix, Plain(uri));
        return new Mapping
        {
            Name = Required(root, "name"),
            IsXml = _isXml,
            Detect = [.. Group<JArray>(root, "detect").Select(Plain)],
            Namespaces = _namespaces,
            Records = Path(root["records"] ?? Wrong(root, "`records` is missing")),
            Members = [.. Group<JObject>(root, "members").Properties().Select(Rule).OfType<MemberRule>()],
            LeftOut = [.. LeftOut(root, "ignore", warn: false), .. LeftOut(root, "untranslated", warn: true)],
        };
    }

    private MemberRule? Rule(JProperty property)
    {
        var (member, key, problem) = Shapes.Address(property.Name);
        if (member is null)
        {
            Wrong(property, problem);
            return null;
        }
        return property.Value is JObject rule ? Rule(member, key, rule) : new MemberRule { Member = member, Key = key, Paths = [Path(property.Value)] };
    }

    private MemberRule Rule(Member<Filing> member, string? key, JObject rule)
    {
        CheckKeys(rule, RuleKeys);
        if (Ways.Count(way => rule[way] is not null) != 1) Wrong(rule, "give one of `path`, `join` and `const`");
        if (Text(rule, "as") is "perDeclaredUnit" != rule["by"] is not null) Wrong(rule, "`perDeclaredUnit` and `by` go together");
        var paths = rule["join"] ?? rule["path"];
        return new MemberRule
        {
            Member = member,
            Key = key,
            Const = Text(rule, "const"),
            Joined = rule["join"] is not null,
            Paths = paths is JArray several ? [.. several.Select(Path)] : paths is null ? [] : [Path(paths)],
            By = rule["by"] is { } by ? Path(by) : null,
            Convert = ConversionOf(rule),
        };
    }

    private Conversion ConversionOf(JObject rule)
    {
        if (rule["words"] is not null) return Conversions.Words(Group<JObject>(rule, "words").Properties().ToDictionary(word => word.Name, word => Plain(word.Value), StringComparer.Ordinal));
        if (Text(rule, "as") is not { } name) return Conversions.None;
        if (Conversions.Find(name) is { } conversion) return conversion;
        Wrong(rule["as"]!, $"unknown conversion {Excerpt.Of(name)}{Spelling.DidYouMean(name, Conversions.Names)}");
        return Conversions.None;
    }

    private IEnumerable<LeftOut> LeftOut(JObject root, string key, bool warn)
    {
        foreach (var item in Group<JArray>(root, key).OfType<JObject>())
        {
            CheckKeys(item, LeftOutKeys);
            yield return new LeftOut(Path(item["path"] ?? Wrong(item, "`path` is missing")), Required(item, "why"), warn);
        }
    }

    // A path is tried once while the mapping is read, so that a slip is told to its author and not to the submitter.
    private string Path(JToken value)
    {
        var path = Plain(value);
        if (path.Length == 0 && _problems.Count > 0) return path;
        try
        {
            if (_isXml) CheckNodes(value, XPathExpression.Compile(path, _namespaces));
            else if (path.Length == 0 || path[0] is not ('$' or '@')) Wrong(value, $"path {Excerpt.Of(path)} begins with neither `$` nor `@`");
            else _ = new JObject().SelectTokens($"${path[1..]}").Count();
        }
        catch (Exception fault) when (fault is XPathException or JsonException)
        {
            Wrong(value, $"{Excerpt.Of(path)} is not a path");
        }
        return path;
    }

    private void CheckNodes(JToken value, XPathExpression path)
    {
        if (path.ReturnType != XPathResultType.NodeSet) Wrong(value, $"{Excerpt.Of(path.Expression)} gives no elements or attributes");
    }

    private void CheckKeys(JObject map, string[] known)
    {
        foreach (var property in map.Properties().Where(property => !known.Contains(property.Name)))
            Wrong(property, $"unknown key {Excerpt.Of(property.Name)}{Spelling.DidYouMean(property.Name, known)}");
    }

    private string Required(JObject map, string key) => Text(map, key) ?? Plain(Wrong(map, $"`{key}` is missing"));

    private string? Text(JObject map, string key) => map[key] is { } value ? Plain(value) : null;

    private string Plain(JToken? value)
    {
        if (value is JValue { Value: string text }) return text;
        if (value is not null) Wrong(value, "expected a text in quotes");
        return "";
    }

    private T Group<T>(JObject map, string key) where T : JContainer, new()
    {
        if (map[key] is { } value and not T) Wrong(value, $"`{key}` is {(typeof(T) == typeof(JArray) ? "a list" : "an object")}");
        return map[key] as T ?? new T();
    }

    private JValue Wrong(JToken at, string message)
    {
        var place = (IJsonLineInfo)at;
        _problems.Add(string.Create(CultureInfo.InvariantCulture, $"{place.LineNumber},{place.LinePosition}: {message}"));
        return JValue.CreateString("");
    }
}
