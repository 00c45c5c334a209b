using System.Text.Json;
using System.Text.RegularExpressions;

namespace Screening.Host.Quality.Corpus;

/// <summary>
/// Goods refused at real borders: <c>id</c>, <c>product</c>, <c>substances</c> (each with <c>name</c> and <c>finding</c>),
/// <c>category</c>, <c>reasonClass</c>, <c>core</c>. The databases have no label text, so the label is made: ordinary ingredients and,
/// among them, what was found. That measures whether the substance is known and named, not whether sellers print it.
/// </summary>
internal static partial class RefusedRows
{
    public static IReadOnlyList<CorpusRow> Read(JsonElement json)
    {
        if (json.TryGetProperty("core", out var core) && core.ValueKind == JsonValueKind.False) return [];
        string[] substances = [.. json.GetProperty("substances").EnumerateArray().Where(IsPresence).Select(s => JsonRows.Text(s, "name")).OfType<string>().SelectMany(Names).Distinct()];
        if (substances.Length == 0) return [];
        var id = JsonRows.Text(json, "id") ?? throw new CorpusFault("a refused product needs the member `id`");
        var cosmetic = IsCosmetic(json);
        var list = string.Join(", ", substances);
        return
        [
            new CorpusRow
            {
                Id = id,
                Filings = [cosmetic ? HonestFiling.Cosmetic(id, $"Aqua, glycerin, {list}") : HonestFiling.Supplement(id, $"Maltodextrin, {list}, magnesium stearate")],
                Expect = Expectation.Bad,
                Substances = substances,
                Class = "refused",
                Lang = JsonRows.Text(json, "lang") ?? "und",
                Why = JsonRows.Text(json, "reason"),
            },
        ];
    }

    // Too much of what is allowed cannot be read off a list without figures.
    private static bool IsPresence(JsonElement substance) => JsonRows.Text(substance, "finding")?.Contains("high", StringComparison.OrdinalIgnoreCase) != true;

    private static bool IsCosmetic(JsonElement json) =>
        $"{JsonRows.Text(json, "category")} {JsonRows.Text(json, "reasonClass")}".Contains("cosmetic", StringComparison.OrdinalIgnoreCase);

    // `1,3-dimethylamylamine (DMAA)` is two names.
    private static IEnumerable<string> Names(string written)
    {
        var bracket = Bracketed().Match(written);
        return bracket.Success ? [bracket.Groups[1].Value.Trim(), bracket.Groups[2].Value.Trim()] : [written.Trim()];
    }

    [GeneratedRegex(@"^(.+?)\s*\(([^()]+)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}
