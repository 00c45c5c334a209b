using System.Text;
using System.Text.Json;

namespace Screening.Host.Quality.Corpus;

/// <summary>The bench's own shape: a filing, and what is expected of it. Read strictly, as filings are.</summary>
internal static class OwnRow
{
    private static readonly HashSet<string> Members =
        new(["filing", "expect", "outcome", "substance", "rule", "class", "lang", "why"], StringComparer.Ordinal);

    public static CorpusRow Read(JsonElement json)
    {
        if (json.EnumerateObject().Select(member => member.Name).FirstOrDefault(name => !Members.Contains(name)) is { } unknown)
            throw new CorpusFault($"a row has no member `{unknown}`");
        if (!json.TryGetProperty("filing", out var written)) throw new CorpusFault("a row needs the member `filing`");
        var filing = Filing(written);
        return new CorpusRow
        {
            Id = filing.FilingId,
            Filings = [filing],
            Expect = Word<Expectation>(JsonRows.Text(json, "expect") ?? ""),
            Outcomes = [.. Texts(json, "outcome").Select(Word<Outcome>)],
            Substances = Texts(json, "substance"),
            Rule = JsonRows.Text(json, "rule"),
            Class = JsonRows.Text(json, "class") ?? CorpusRow.Plain,
            Lang = JsonRows.Text(json, "lang") ?? "und",
            Why = JsonRows.Text(json, "why"),
        };
    }

    public static Filing Filing(JsonElement json)
    {
        var record = WireFormat.ReadFiling(Encoding.UTF8.GetBytes(json.GetRawText()));
        if (record.Filing is { } filing) return filing;
        var error = record.Problems[0];
        throw new CorpusFault($"`{error.Path}`: {error.Message}");
    }

    /// <summary>A word of an enumeration, in any case.</summary>
    public static T Word<T>(string text) where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(text[0])
            ? value
            : throw new CorpusFault($"`{text}` is none of {string.Join(", ", Enum.GetNames<T>().Select(name => name.ToLowerInvariant()))}");

    // One text or a list of them.
    private static string[] Texts(JsonElement json, string member)
    {
        if (!json.TryGetProperty(member, out var value)) return [];
        return value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Array when value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) => [.. value.EnumerateArray().Select(item => item.GetString()!)],
            _ => throw new CorpusFault($"`{member}` is neither a text nor a list of texts"),
        };
    }
}
