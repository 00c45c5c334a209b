using Screening.Tests.Packs;

namespace Screening.Tests.Ingredients;

/// <summary>Small packs of substance rules, and filings that say something in one place.</summary>
internal static class SubstancePack
{
    /// <summary>A rule that rejects in lists and reviews elsewhere.</summary>
    public static string Rule(string substances, string more = "", string id = "substance/a", string outcome = "reject") =>
        Written.Rule("substances", $"outcome: {outcome}\n{more}\nsubstances:\n{substances}\n", id).Replace("message: 话\nmessageEn: words", "message: 含{name}（{text}）限{limit}\nmessageEn: has {name} ({text}), limit {limit}");

    public static string LegalNames(string names) => $"kind: legalNames\nid: facts/legal\nsource: 测试\nnames: [{names}]\n";

    public const string Contexts = """
        kind: contexts
        id: facts/contexts
        source: 测试
        denyBefore: [不含, 无添加, 无, free of, free from, without, not contain, contains no, sin]
        denyAfter: [フリー, 未检出, "-free", を含みません]
        denyAround: [除…外, 《…》]
        containBefore: [含, contains]
        affirmBefore: [with, but, 还]
        affirmAfter: [配合]
        compareBefore: [alternative to, relative of, compared with, 类似]
        warnBefore: [反, do not take with, 不宜与]
        warnAfter: [者慎用, と併用]
        nameBefore: [dr.]
        nameAfter: [区]
        additiveClasses: [preservative, 防腐剂]
        parts:
          - { part: ingredients, headings: [成分, 全成分, 配料, ingredients, inci, ingrédients, zutaten, ingredientes, 原材料名, 전성분, ingredienti] }
          - { part: activeIngredients, headings: [active ingredients, 有効成分] }
          - { part: claims, headings: [成分说明, benefits] }
          - { part: warnings, headings: [注意事项, 相互作用, warnings] }
          - { part: directions, headings: [用法, directions, anwendung] }
          - { part: allergens, headings: [allergens] }
          - { part: freeFrom, headings: [无添加, 不含, free from] }
          - { part: facts, headings: [营养成分表] }
          - { part: contact, headings: [制造商, made by] }
        """;

    public static Screener Compile(params string[] documents)
    {
        var pack = Written.Pack([("contexts.yaml", Contexts), .. documents.Select((text, i) => ($"{i}.yaml", text))]);
        pack.HasErrors.Should().BeFalse(string.Join("\n", pack.Diagnostics));
        return pack.Compile();
    }

    public static Filing Filing(string field, string text) => field switch
    {
        "ingredients" => Some.Filing() with { Ingredients = text },
        "label" => Some.Filing() with { Labels = [new LanguageText("zh", text)] },
        "name" => Some.Filing() with { SellingName = text },
        "claims" => Some.Filing() with { SellingText = text },
        "elements" => Some.Filing() with { Use = text },
        "composition" => Some.Filing() with { DeclarationElements = new Dictionary<string, string> { ["成分含量"] = text } },
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    public static Decision Screen(this Screener screener, string field, string text) => screener.Screen(Filing(field, text), Some.Day);

    /// <summary>The outcome and, after a blank, the first words that asked for it; <c>Pass</c> alone where nothing was found.</summary>
    public static string Says(this Screener screener, string field, string text)
    {
        var decision = screener.Screen(field, text);
        return decision.Findings is [var first, ..] ? $"{decision.Outcome} {first.Evidence[0].Text}" : decision.Outcome.ToString();
    }
}
