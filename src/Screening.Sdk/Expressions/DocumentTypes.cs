namespace Screening.Expressions;

/// <summary>The types of papers that <see cref="FilingDocument.Type"/> knows; a rule that asks for another could never be answered.</summary>
internal static class DocumentTypes
{
    public static readonly IReadOnlyList<string> All =
    [
        "qualification", "freeSale", "testReport", "chineseText", "consumerNotice", "other", "chineseLabel",
        "origin", "productionArea", "radioactivity", "health", "cites", "productStandard", "overseasProof",
    ];
}
