namespace Screening.Host.Tests.Serve;

/// <summary>The tiny pack with a rule that compares filings of one barcode.</summary>
internal static class BarcodePack
{
    public const string Gtin = "9520000010379";

    private const string SameLine = """
        kind: consistency
        id: barcode/line
        title: 同一条码归入不同税号
        titleEn: the same barcode under another tariff line
        basis: { document: 测试公告, source: tests, confidence: medium, status: practice }
        compare: tariffCode
        digits: 8
        days: 365
        minSellers: 2
        outcome: review
        message: "条码{gtin}：{previous}与{value}"
        messageEn: "barcode {gtin}: {previous} and {value}"
        """;

    public static Folder Folder()
    {
        var folder = Tests.Folder.WithRules();
        folder.Write("rules/consistency/line.yaml", SameLine);
        return folder;
    }

    public static string Filing(int seller, string tariffCode, string id = "F") =>
        $$"""{"filingId":"{{id}}{{seller}}","sellerId":"S{{seller}}","tariffCode":"{{tariffCode}}","barcodes":["{{Gtin}}"],"ingredients":"糖","unitPrice":10,"brand":"牌"}""";
}
