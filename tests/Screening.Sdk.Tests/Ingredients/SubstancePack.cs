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
        denyBefore: [不含, 无添加, free of, free from, without, contains no, sin]
        denyAfter: [フリー, 未检出, "-free", を含みません]
        affirmBefore: [含, contains, with, but]
        affirmAfter: [配合]
        compareBefore: [alternative to, compared with, 类似]
        listHeadings: [成分, 全成分, 配料, ingredients, inci, ingrédients, zutaten, ingredientes, 原材料名, 전성분, ingredienti]
        listEnds: [成分说明, 用法, 不含, directions, free from, anwendung]
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
