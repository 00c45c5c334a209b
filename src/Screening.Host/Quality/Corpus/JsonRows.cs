using System.Text.Json;

namespace Screening.Host.Quality.Corpus;

/// <summary>Rows of one line of JSON, by the members it has.</summary>
internal static class JsonRows
{
    public static IReadOnlyList<CorpusRow> Read(string line, string id, Answers answers)
    {
        using var document = Parse(line);
        var json = document.RootElement;
        if (Has(json, "expect")) return [OwnRow.Read(json)];
        if (Has(json, "filingId")) return answers.Row(OwnRow.Filing(json)) is { } row ? [row] : [];
        if (Has(json, "ingredientsText")) return LabelRows.Read(json, "ingredientsText", id);
        if (Has(json, "substances")) return RefusedRows.Read(json);
        if (Has(json, "ingredients")) return LabelRows.Read(json, "ingredients", id);
        throw new CorpusFault("no shape of row has these members; see screening quality --help");
    }

    /// <summary>The text of a member; null when it is absent, null, or blank.</summary>
    public static string? Text(JsonElement json, string member) =>
        json.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            ? text
            : null;

    private static bool Has(JsonElement json, string member) => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(member, out _);

    private static JsonDocument Parse(string line)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException)
        {
            throw new CorpusFault("the line is not JSON");
        }
    }
}
