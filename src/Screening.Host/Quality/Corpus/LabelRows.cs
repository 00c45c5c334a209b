using System.Text.Json;

namespace Screening.Host.Quality.Corpus;

/// <summary>
/// Ingredient texts of ordinary goods, from product databases: <c>gtin</c>, <c>name</c>, the text, perhaps <c>lang</c> and <c>source</c>.
/// Such goods are on sale somewhere, so they count as good; a text that names something forbidden in China counts as a false
/// alarm all the same, and whoever reads the report must look at those.
/// </summary>
internal static class LabelRows
{
    public static IReadOnlyList<CorpusRow> Read(JsonElement json, string member, string id)
    {
        if (JsonRows.Text(json, member) is not { } ingredients) return [];
        var lang = JsonRows.Text(json, "lang") ?? Script.TagOf(ingredients);
        var beauty = JsonRows.Text(json, "source")?.Contains("Beauty", StringComparison.Ordinal) == true;
        // Limits depend on the type of cosmetic, which only the product's own name may tell.
        var filing = beauty ? HonestFiling.Cosmetic(id, ingredients) with { SellingName = "美妆个护30ml", CustomsName = "美妆个护" } : HonestFiling.Food(id, ingredients);
        if (JsonRows.Text(json, "name") is { } name) filing = filing with { OriginalNames = [new LanguageText(lang, name)] };
        return [new CorpusRow { Id = id, Filings = [filing], Expect = Expectation.Good, Lang = lang, Class = beauty ? "cosmetic label" : "food label" }];
    }
}
