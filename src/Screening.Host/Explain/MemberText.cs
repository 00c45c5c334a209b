using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Screening.Host.Explain;

/// <summary>Texts of a filing by their paths as they stand in evidence.</summary>
internal sealed partial class MemberText(Filing filing)
{
    private readonly JsonNode _members = JsonNode.Parse(WireFormat.ToJson(filing))!;

    /// <summary>The whole text that the evidence stands in; null when the member is not a text.</summary>
    public string? Around(Evidence evidence)
    {
        var member = Step().Matches(evidence.Field).Aggregate((JsonNode?)_members, Follow);
        return member is JsonValue value && value.TryGetValue<string>(out var text) && HasAt(text, evidence) ? text : null;
    }

    private static JsonNode? Follow(JsonNode? node, Match step) => (node, step.Groups[1].Value) switch
    {
        (JsonArray items, var index) when int.TryParse(index, out var i) && i < items.Count => items[i],
        (JsonObject members, var name) => members[name],
        _ => null,
    };

    private static bool HasAt(string text, Evidence evidence) =>
        evidence.Start + evidence.Length <= text.Length
        && text.AsSpan(evidence.Start, evidence.Length).SequenceEqual(evidence.Text);

    // labels[0].text · declarationElements[成分含量] · ingredients
    [GeneratedRegex(@"([^.\[\]]+)[.\]]*\[?")]
    private static partial Regex Step();
}
