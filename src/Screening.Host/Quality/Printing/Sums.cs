namespace Screening.Host.Quality.Printing;

/// <summary>Cells of a report added up along one of their sides.</summary>
internal static class Sums
{
    /// <summary>Bad rows by class, family or language, worst recall first.</summary>
    public static IReadOnlyList<BadSum> Of(IEnumerable<BadCell> cells, Func<BadCell, string> side) =>
    [
        .. cells.GroupBy(side)
            .Select(group => new BadSum(group.Key, group.Sum(c => c.Rows), group.Sum(c => c.Found), group.Sum(c => c.Proper), group.Sum(c => c.NotNamed), group.Sum(c => c.Missed)))
            .OrderBy(sum => sum.Recall).ThenBy(sum => sum.Name, StringComparer.Ordinal),
    ];

    /// <summary>Good rows by class or language, most first.</summary>
    public static IReadOnlyList<GoodCell> Of(IEnumerable<GoodCell> cells, Func<GoodCell, string> side) =>
    [
        .. cells.GroupBy(side)
            .Select(group => new GoodCell(
                group.Key, group.Key, group.Sum(c => c.Rows), group.Sum(c => c.FalseRejects), group.Sum(c => c.FalseReviews),
                group.Sum(c => c.Incomplete), group.Sum(c => c.Allowed), group.Sum(c => c.Unmatched)))
            .OrderByDescending(sum => sum.Rows).ThenBy(sum => sum.Lang, StringComparer.Ordinal),
    ];
}

/// <summary>Bad rows that have something in common.</summary>
internal sealed record BadSum(string Name, int Rows, int Found, int Proper, int NotNamed, int Missed)
{
    public double Recall => (double)Found / Rows;
}
