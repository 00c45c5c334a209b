namespace Screening.Host.Quality.Corpus;

/// <summary>
/// Filings to which only the ingredient text is missing. All else on them is in order, so that it is the text that decides.
/// </summary>
internal static class HonestFiling
{
    /// <summary>A biscuit.</summary>
    public static Filing Food(string id, string ingredients) => new()
    {
        FilingId = id,
        SupervisionMode = "1210",
        TariffCode = "1905310000",
        SellingName = "曲奇饼干200g",
        CustomsName = "甜饼干",
        Labels = [new LanguageText("zh-Hans", "饼干，净含量200克")],
        Ingredients = ingredients,
        NetContent = 200,
        NetContentUnit = "g",
        GrossWeightKg = 0.25m,
        NetWeightKg = 0.2m,
        Unit = "122",
        Unit1 = "035",
        Quantity1 = 0.2m,
        UnitPrice = 39,
        OriginCountry = "DK",
    };

    /// <summary>Tablets.</summary>
    public static Filing Supplement(string id, string ingredients) => Food(id, ingredients) with
    {
        TariffCode = "2106909090",
        SellingName = "复合营养片90片",
        CustomsName = "复合营养片",
        Labels = [new LanguageText("en", "Supplement Facts. 90 tablets.")],
        DosageForm = "片剂",
        NetContent = 90,
        NetContentUnit = "piece",
        Unit = "142",
        UnitPrice = 129,
        OriginCountry = "US",
    };

    /// <summary>A cream.</summary>
    public static Filing Cosmetic(string id, string ingredients) => Food(id, ingredients) with
    {
        TariffCode = "3304990039",
        SellingName = "保湿精华液30ml",
        CustomsName = "精华液",
        Labels = [new LanguageText("en", "Serum 30 ml.")],
        NetContent = 30,
        NetContentUnit = "ml",
        GrossWeightKg = 0.054m,
        NetWeightKg = 0.03m,
        Unit = "142",
        Quantity1 = 0.03m,
        UnitPrice = 199,
        OriginCountry = "US",
    };
}
