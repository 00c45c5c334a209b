namespace Screening.Rules;

/// <summary>Days in law begin at midnight in China.</summary>
internal static class LegalDay
{
    // China has kept UTC+08:00 without summer time since 1992, long before the first edition of any list,
    // so the offset stands for Asia/Shanghai and no time-zone database can change an answer.
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    public static DateTimeOffset Moment(DateTimeOffset asOf) => asOf.ToOffset(China);

    public static DateOnly Of(DateTimeOffset asOf) => DateOnly.FromDateTime(Moment(asOf).DateTime);

    /// <summary>Midnight of <paramref name="day"/> in China.</summary>
    public static DateTimeOffset Start(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), China);
}
