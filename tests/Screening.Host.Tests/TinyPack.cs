namespace Screening.Host.Tests;

/// <summary>A handful of rules, one for each thing that a report can say.</summary>
internal static class TinyPack
{
    public static readonly (string Name, string Text)[] Files =
    [
        ("pack.yaml", """
            kind: pack
            id: tiny
            version: 2026.11.0
            title: 测试规则
            titleEn: rules for tests
            language: 1
            """),
        ("substances/stimulant.yaml", """
            kind: substances
            id: substance/stimulant
            title: 减肥类药物
            titleEn: slimming drugs
            basis: { document: 测试公告, article: 第三条, date: 2020-01-01, source: tests, confidence: high, status: inForce }
            outcome: reject
            elsewhere: review
            message: 配料含“{text}”
            messageEn: the ingredients contain “{text}”
            substances:
              - { id: sibutramine, name: 西布曲明, nameEn: sibutramine, unless: [西布曲明检测], source: tests, confidence: high }
            """),
        ("expressions/dear.yaml", """
            kind: expression
            id: price/dear
            title: 价格过高
            titleEn: the price is high
            basis: { document: 测试公告, source: tests, confidence: medium, status: practice }
            needs: [unitPrice]
            when:
              - filing.unitPrice > 5000
            outcome: review
            message: 单价超过限值
            messageEn: the price exceeds the limit
            """),
        ("expressions/brand.yaml", """
            kind: expression
            id: brand/absent
            title: 未填品牌
            titleEn: no brand
            basis: { document: 测试公告, source: tests, confidence: low, status: practice }
            when:
              - filing.brand == null
            outcome: note
            message: 未填品牌
            messageEn: no brand is given
            """),
        ("expressions/over.yaml", """
            kind: expression
            id: price/old-limit
            title: 旧限值
            titleEn: the old limit
            basis: { document: 测试公告, source: tests, confidence: high, status: inForce }
            effectiveTo: 2018-12-31
            when:
              - filing.unitPrice > 2000
            outcome: reject
            message: 单价超过旧限值
            messageEn: the price exceeds the old limit
            """),
        ("expressions/direct.yaml", """
            kind: expression
            id: mode/direct
            title: 直购
            titleEn: direct purchase
            basis: { document: 测试公告, source: tests, confidence: high, status: inForce }
            appliesTo: { modes: ["9610"] }
            when:
              - filing.unitPrice > 0
            outcome: review
            message: 直购商品
            messageEn: bought directly
            """),
    ];

    /// <summary>Passes.</summary>
    public const string Honest = """{"filingId":"A","sellingName":"燕麦饼干","ingredients":"燕麦、黄油","unitPrice":39,"brand":"麦"}""";

    /// <summary>Is rejected.</summary>
    public const string Banned = """{"filingId":"B","sellingName":"酵素咖啡","ingredients":"咖啡粉、菊粉、盐酸西布曲明、赤藓糖醇","unitPrice":89,"brand":"轻"}""";

    /// <summary>Is incomplete.</summary>
    public const string Unpriced = """{"filingId":"C","sellingName":"面霜","ingredients":"水","brand":"霜"}""";

    /// <summary>Is reviewed.</summary>
    public const string Dear = """{"filingId":"D","sellingName":"手表","ingredients":"钢","unitPrice":5001,"brand":"表"}""";

    /// <summary>Is no filing.</summary>
    public const string Unreadable = """{"filingId":"E","unitPrice":"free"}""";
}
