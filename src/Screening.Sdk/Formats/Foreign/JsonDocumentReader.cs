using System.Text;
using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Screening.Wire;

namespace Screening.Formats.Foreign;

/// <summary>
/// Reads a foreign JSON document for JSONPath. The strict reader goes over it first: it refuses what the lenient one would
/// let pass, and it knows where every value begins.
/// </summary>
internal static class JsonDocumentReader
{
    private const int LongestNumber = 30;

    private static readonly JsonReaderOptions Strict = new() { MaxDepth = FilingLimits.DocumentDepth };

    public static JsonForeignNode? Read(Utf8Slice input, out FilingRecord? refused)
    {
        input = input.WithoutMark();
        var walk = new JsonWalk(input);
        var offsets = walk.Accepts(FilingLimits.DocumentBytes) ? Outline(input, walk) : [];
        refused = walk.Problems.HasErrors ? walk.Problems.ToRecord(input.Line, null) : null;
        return refused is null ? new JsonForeignNode(Parse(input), new JsonPlaces(input, offsets)) : null;
    }

    private static JToken Parse(Utf8Slice input)
    {
        using var text = new StringReader(Encoding.UTF8.GetString(input.Bytes.Span));
        using var json = new JsonTextReader(text) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal, MaxDepth = null };
        return JToken.ReadFrom(json);
    }

    private static List<int> Outline(Utf8Slice input, JsonWalk walk)
    {
        var offsets = new List<int>();
        var json = new Utf8JsonReader(input.Bytes.Span, Strict);
        try
        {
            var names = new Stack<HashSet<string>>();
            while (!walk.Problems.IsFull && json.Read()) Step(ref json, names, offsets, walk);
        }
        catch (System.Text.Json.JsonException fault)
        {
            walk.Broken(fault, ref json);
        }
        return offsets;
    }

    private static void Step(ref Utf8JsonReader json, Stack<HashSet<string>> names, List<int> offsets, JsonWalk walk)
    {
        if (json.TokenType == JsonTokenType.StartObject) names.Push(new HashSet<string>(StringComparer.Ordinal));
        if (json.TokenType == JsonTokenType.EndObject) names.Pop();
        if (json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray) return;
        if (json.TokenType != JsonTokenType.PropertyName) offsets.Add((int)json.TokenStartIndex);
        if (json.TokenType == JsonTokenType.Number && json.ValueSpan.Length > LongestNumber) walk.Add(json.TokenStartIndex, "the number has more digits than can be kept");
        if (json.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.String)) return;
        var text = walk.Text(ref json);
        if (json.TokenType == JsonTokenType.PropertyName && text is not null && !names.Peek().Add(text)) walk.Add(json.TokenStartIndex, $"{Excerpt.Of(text)} stands twice");
    }
}
