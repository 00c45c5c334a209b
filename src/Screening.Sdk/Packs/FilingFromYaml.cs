using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Screening.Packs.Yaml;

namespace Screening.Packs;

/// <summary>Filings written in test files, read by the same strict reader as every other filing.</summary>
internal sealed class FilingFromYaml(DiagnosticBag diagnostics)
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const NumberStyles Figure = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private readonly ArrayBufferWriter<byte> _json = new();
    private long _bytes;

    /// <summary>A case's own members over those of the base; null after an error.</summary>
    public Filing? Read(YamlMap? common, YamlMap? own, MapReader test)
    {
        if (_bytes > PackLimits.TestBytes) return null;
        _json.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_json, Plain)) WriteMerged(writer, common, own);
        _bytes += _json.WrittenCount;
        if (_bytes > PackLimits.TestBytes)
        {
            diagnostics.Error(DiagnosticCodes.TooLarge, test.Location, $"the filings of all tests have more than {PackLimits.TestBytes} bytes");
            return null;
        }
        var read = WireFormat.ReadFiling(_json.WrittenMemory.ToArray());
        foreach (var problem in read.Problems)
            diagnostics.Error(DiagnosticCodes.BadTestFiling, Place(problem.Path, common, own, test), $"`{problem.Path}`: {problem.Message}");
        return read.Filing;
    }

    /// <summary>The members of the merged filing. A member that a case leaves empty is taken out of the base.</summary>
    public static IEnumerable<YamlEntry> Members(YamlMap? common, YamlMap? own)
    {
        var overridden = own?.Entries.Select(entry => entry.Key.Value).ToHashSet(StringComparer.Ordinal);
        var inherited = (common?.Entries ?? []).Where(entry => overridden?.Contains(entry.Key.Value) != true);
        return inherited.Concat((own?.Entries ?? []).Where(entry => entry.Value is not YamlText { Quoted: false, Value: "" or "null" }));
    }

    private static void WriteMerged(Utf8JsonWriter writer, YamlMap? common, YamlMap? own)
    {
        writer.WriteStartObject();
        if (common?.Find("filingId") is null && own?.Find("filingId") is null) writer.WriteString("filingId", "T");
        foreach (var entry in Members(common, own)) Write(writer, entry);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, YamlEntry entry)
    {
        writer.WritePropertyName(entry.Key.Value);
        Write(writer, entry.Value);
    }

    private static void Write(Utf8JsonWriter writer, YamlNode node)
    {
        switch (node)
        {
            case YamlText { Quoted: false } text when decimal.TryParse(text.Value, Figure, CultureInfo.InvariantCulture, out var number):
                writer.WriteNumberValue(number);
                break;
            case YamlText text:
                writer.WriteStringValue(text.Value);
                break;
            case YamlList list:
                writer.WriteStartArray();
                foreach (var item in list.Items) Write(writer, item);
                writer.WriteEndArray();
                break;
            case YamlMap map:
                writer.WriteStartObject();
                foreach (var entry in map.Entries) Write(writer, entry);
                writer.WriteEndObject();
                break;
        }
    }

    // The reader knows the path in the merged filing; the author wants the line in the YAML.
    private static SourceLocation Place(string path, YamlMap? common, YamlMap? own, MapReader test)
    {
        var member = new string([.. path.TrimStart('$', '.').TakeWhile(c => c is not ('.' or '['))]);
        var entry = own?.Find(member) ?? common?.Find(member);
        return entry is null ? test.Location : new SourceLocation(test.File, entry.Value.Line, entry.Value.Column);
    }
}
