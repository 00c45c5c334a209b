using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Screening.Host.Api;

/// <summary>JSON schemas of what goes over the wire.</summary>
internal static class WireSchemas
{
    private static readonly JsonSerializerOptions Spelling = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public static IEnumerable<(string Name, JsonNode Schema)> All() =>
        from type in new[] { typeof(Filing), typeof(Decision), typeof(Explanation), typeof(BarcodeObservation), typeof(RuleSummary) }
        select (type.Name, Of(type));

    private static JsonNode Of(Type type)
    {
        var schema = Spelling.GetJsonSchemaAsNode(type, new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = (_, node) => WithoutNull(node) });
        Rebase(schema, "#/components/schemas/" + type.Name);
        return schema;
    }

    // What is not known is left out; null is refused.
    private static JsonNode WithoutNull(JsonNode schema)
    {
        if (schema is not JsonObject members) return schema;
        if (members["type"] is JsonArray types && types.FirstOrDefault(type => (string?)type != "null") is { } only) members["type"] = only.DeepClone();
        if (members["enum"] is JsonArray words) words.RemoveAll(word => word is null);
        members.Remove("default");
        return schema;
    }

    // References point from the root of the schema, which is not the root of the document.
    private static void Rebase(JsonNode? node, string root)
    {
        if (node is JsonArray items) foreach (var item in items) Rebase(item, root);
        if (node is not JsonObject members) return;
        if (members["$ref"] is JsonValue target) members["$ref"] = root + target.GetValue<string>()[1..];
        foreach (var member in members.ToList()) Rebase(member.Value, root);
    }
}
