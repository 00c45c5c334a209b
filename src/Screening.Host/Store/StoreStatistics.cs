namespace Screening.Host.Store;

/// <summary>How large a store is, and from when to when it reaches.</summary>
/// <param name="FileBytes">Size of the file. It never shrinks; room that is given up is used again.</param>
/// <param name="UsedBytes">What of it holds something.</param>
/// <param name="LogBytes">Size of the write-ahead log beside it.</param>
/// <param name="OldestDecision">When the decision with the smallest number was made; null without decisions.</param>
/// <param name="NewestDecision">When the one with the largest was.</param>
internal sealed record StoreStatistics(long FileBytes, long UsedBytes, long LogBytes, DateTimeOffset? OldestDecision, DateTimeOffset? NewestDecision)
{
    /// <summary>As it is now. Costs little, however large the store.</summary>
    public static StoreStatistics Of(DecisionStore store) => store.Read(reader => reader.AtOnce(at => at.Of(database => Of(database, store.LogBytes))));

    private static StoreStatistics Of(Database database, long logBytes)
    {
        var (page, pages, free) = (database.Number("PRAGMA page_size"), database.Number("PRAGMA page_count"), database.Number("PRAGMA freelist_count"));
        return new StoreStatistics(page * pages, page * (pages - free), logBytes, Moment(database, "ASC"), Moment(database, "DESC"));
    }

    private static DateTimeOffset? Moment(Database database, string order)
    {
        using var rows = database.Prepare($"SELECT made_at FROM decisions ORDER BY id {order} LIMIT 1").Rows();
        return rows.Next() ? DateTimeOffset.FromUnixTimeMilliseconds(rows.Int64(0)) : null;
    }
}
