using System.Buffers;
using System.Collections;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Screening.Wire;

/// <summary>Writes our records: members in the order of their declaration, absent ones left out, no white space.</summary>
internal static class CanonicalJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Chinese stays readable. The output is JSON, never put into a page unescaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { KeepDeclaredOrder, OmitEmptyLists } },
    };

    public static void Write<T>(IBufferWriter<byte> output, T record)
    {
        ArgumentNullException.ThrowIfNull(record);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = Options.Encoder });
        JsonSerializer.Serialize(json, record, Options);
    }

    public static T? Read<T>(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize<T>(json, Options);

    private static void KeepDeclaredOrder(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            if (property.AttributeProvider is PropertyInfo declared) property.Order = declared.MetadataToken;
    }

    // A filing says nothing by an empty list; a decision says that there are no findings.
    private static void OmitEmptyLists(JsonTypeInfo type)
    {
        if (type.Type != typeof(Filing)) return;
        foreach (var property in type.Properties)
            if (property.PropertyType.IsGenericType && property.PropertyType.IsAssignableTo(typeof(IEnumerable)))
                property.ShouldSerialize = (_, value) => value is IEnumerable items && items.GetEnumerator().MoveNext();
    }
}
