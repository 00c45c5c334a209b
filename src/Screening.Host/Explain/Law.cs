using System.Globalization;
using Screening.Host.Printing;

namespace Screening.Host.Explain;

/// <summary>A legal basis on one line, with how sure the pack is of it.</summary>
internal static class Law
{
    public static string Of(LegalBasis basis, Words words)
    {
        string?[] document = [basis.Document, basis.Article, basis.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
        return $"{string.Join(" ", document.Where(part => part is not null))} ({Of(basis.Status, words)}, {Of(basis.Confidence, words)})";
    }

    private static string Of(LegalStatus status, Words words) => status switch
    {
        LegalStatus.InForce => words.Either("现行", "in force"),
        LegalStatus.Disputed => words.Either("适用有争议", "disputed"),
        LegalStatus.Stale => words.Either("可能已变动", "may have changed"),
        _ => words.Either("实务做法", "practice, not law"),
    };

    private static string Of(Confidence confidence, Words words) => confidence switch
    {
        Confidence.High => words.Either("已见原文", "text read"),
        Confidence.Medium => words.Either("两处来源一致", "two sources agree"),
        _ => words.Either("单一来源", "one source"),
    };
}
