namespace Screening.Tests.Ingredients.Limits;

/// <summary>A small world of goods: skin or hair, leave-on or rinse-off, and what is only so if it is said.</summary>
internal static class LimitedGoods
{
    public const string Types = """
        kind: productTypes
        id: facts/product-types
        source: 测试
        types:
          - { id: skin, name: 肤用, nameEn: skin, group: place, codes: ["3304"], words: [护肤, face] }
          - { id: hair, name: 发用, nameEn: hair, group: place, codes: ["3305"], words: [头发, hair] }
          - { id: fragrance, name: 香水类, nameEn: fragrance, group: place, codes: ["3303"] }
          - { id: scented, name: 浓, nameEn: strong, group: scent, words: [浓], implies: [fragrance] }
          - { id: unscented, name: 淡, nameEn: weak, group: scent, words: [淡], implies: [fragrance] }
          - { id: leave-on, name: 驻留, nameEn: leave-on, group: stay, words: [免洗, 精华, cream] }
          - { id: rinse-off, name: 淋洗, nameEn: rinse-off, group: stay, words: [发膜, 洁面, wash] }
          - { id: rinse-off-hair, name: 淋洗发用, nameEn: rinse-off hair, all: [rinse-off, hair] }
          - { id: shampoo, name: 香波, nameEn: shampoo, codes: ["330510"], words: [洗发, shampoo], unless: [洗发水分装瓶], implies: [hair, rinse-off] }
          - { id: spray, name: 喷雾, nameEn: spray, words: [喷雾, spray] }
        roles:
          - { id: preservative, name: 作防腐剂, nameEn: as preservative, words: [防腐剂, preservative, preservatives] }
        """;

    /// <summary>A screener of one rule, whose substances are given, and this world of goods.</summary>
    public static Screener Limiting(string substances, string more = "") => SubstancePack.Compile(Types, SubstancePack.Rule(substances, more));

    /// <summary>A filing under a code with a name and an ingredient list.</summary>
    public static Filing Filing(string code, string name, string list) => Some.Filing() with { TariffCode = code, SellingName = name, Ingredients = list };

    /// <summary>What the screener decides, and the first message; the outcome alone where nothing was found.</summary>
    public static string Says(this Screener screener, string code, string name, string list)
    {
        var decision = screener.Screen(Filing(code, name, list), Some.Day);
        return decision.Findings is [var first, ..] ? $"{decision.Outcome}: {first.Message.En}" : decision.Outcome.ToString();
    }
}
