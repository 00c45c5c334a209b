using System.Text.Json;
using System.Text.Json.Serialization;
using Screening.Host.Cli;

namespace Screening.Host.Screen;

/// <summary>What earlier filings said, by barcode.</summary>
internal sealed class History
{
    private static readonly JsonSerializerOptions Spelling = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    private readonly ILookup<string, BarcodeObservation>? _byGtin;

    private History(ILookup<string, BarcodeObservation>? byGtin) => _byGtin = byGtin;

    /// <summary>Reads observations, one a line; they are held in memory, since any filing may ask for any barcode.</summary>
    /// <param name="path">The file; null when nothing is known.</param>
    public static History Read(string? path)
    {
        if (path is null) return new History(null);
        if (!File.Exists(path)) throw new CannotRunException($"cannot read `{path}`: no such file");
        return new History(File.ReadLines(path)
            .Select((line, index) => (Text: line, Number: index + 1))
            .Where(line => !string.IsNullOrWhiteSpace(line.Text))
            .Select(line => Observation(path, line.Number, line.Text))
            .ToLookup(observation => observation.Gtin, StringComparer.Ordinal));
    }

    /// <summary>What is known of the filing's barcodes; null when there is no history at all.</summary>
    public IReadOnlyList<BarcodeObservation>? Of(Filing filing) =>
        _byGtin is null ? null : [.. Gtins(filing).SelectMany(gtin => _byGtin[gtin])];

    // A history that is partly read would hide a conflict, so a bad line ends the run.
    private static BarcodeObservation Observation(string path, int number, string line)
    {
        try
        {
            return JsonSerializer.Deserialize<BarcodeObservation>(line, Spelling) ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw new CannotRunException($"{path}({number}): not an observation such as {{\"gtin\":\"09521234567899\",\"filingId\":\"E1\",\"filedAt\":\"2026-10-01T00:00:00+08:00\"}}");
        }
    }

    // What the filing would itself say later tells its barcodes in canonical form; the moment does not matter for that.
    private static IEnumerable<string> Gtins(Filing filing) =>
        BarcodeObservation.From(filing, default).Select(observation => observation.Gtin).Distinct(StringComparer.Ordinal);
}
