namespace Screening.Rules;

/// <summary>A day for which a pack has no edition of a list must not look like a day on which nothing is forbidden.</summary>
internal static class EditionInForce
{
    public static void Require(IReadOnlyList<Rule> editions, Report report)
    {
        if (editions.Count == 0) return;
        foreach (var edition in editions)
            if (edition.Header.Effective.Contains(report.Day)) return;
        report.AddUndecided(editions[0], "no edition in this pack is in force on that day");
    }
}
