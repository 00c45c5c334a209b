using System.Text;
using Screening.Formats.Foreign;

namespace Screening.Formats;

/// <summary>The shapes this library reads.</summary>
public static class FilingFormats
{
    private static readonly NdjsonFormat Ndjson = new();
    private static readonly JsonFormat Json = new();
    private static readonly CsvFormat Csv = new();
    private static readonly ForeignFormat[] Foreign = [BuiltIn("pinduoduo"), BuiltIn("douyin"), BuiltIn("ceb621")];

    /// <summary>Every built-in format: <c>ndjson</c>, <c>json</c>, <c>csv</c>, <c>pinduoduo</c>, <c>douyin</c>, <c>ceb621</c>.</summary>
    public static IReadOnlyList<FilingFormat> All { get; } = [Ndjson, Json, Csv, .. Foreign];

    /// <summary>The format of that name; null if there is none.</summary>
    public static FilingFormat? Find(string name) => All.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.Ordinal));

    /// <summary>
    /// Guesses the format from the file's extension and the first bytes of its content; null if it cannot tell.
    /// A foreign shape is known by the words its mapping gives under <c>detect</c>.
    /// </summary>
    public static FilingFormat? Detect(string fileName, ReadOnlySpan<byte> head)
    {
        var text = Encoding.UTF8.GetString(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        var extension = Path.GetExtension(fileName).ToUpperInvariant();
        if (extension is ".CSV") return Csv;
        if (Foreign.FirstOrDefault(format => format.Recognises(text)) is { } foreign) return foreign;
        return extension switch
        {
            ".NDJSON" or ".JSONL" => Ndjson,
            ".JSON" => Json,
            _ => text.StartsWith('[') ? Json : text.StartsWith('{') ? Ndjson : null,
        };
    }

    private static ForeignFormat BuiltIn(string name)
    {
        using var mapping = Resource.Open($"{name}.json");
        return ForeignFormat.Load(mapping);
    }
}
