using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Screening.Host.Cli;

/// <summary>The moment whose rules apply.</summary>
internal static class AsOf
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    private static readonly string[] Moments =
        ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    /// <summary>What is wrong with a text that <see cref="Parse"/> does not take.</summary>
    public const string Expected = "is neither a day such as 2027-01-01 nor a moment such as 2027-01-01T08:00:00+08:00, from 1992 to 2999";

    public static Option<DateTimeOffset?> Option() => new("--as-of")
    {
        Description = "Rules of which day (2027-01-01, from midnight in China) or moment (2027-01-01T08:00:00+08:00) [default: now]",
        HelpName = "DATE|TIMESTAMP",
        CustomParser = Read,
    };

    /// <summary>The moment named, else the present one: the only place where the tool asks what time it is.</summary>
    public static DateTimeOffset Moment(DateTimeOffset? named, Shell shell) => named ?? shell.Clock.GetUtcNow();

    // China has kept one offset since 1992; the other end only keeps arithmetic on days from running out of calendar.
    private static bool IsLegal(int year) => year is >= 1992 and <= 2999;

    private static DateTimeOffset? Read(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (Parse(text) is { } moment) return moment;
        argument.AddError($"--as-of `{text}` {Expected}");
        return null;
    }

    /// <summary>The day or moment that a text names; null if it names none.</summary>
    public static DateTimeOffset? Parse(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsLegal(day.Year))
            return new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), China);
        if (DateTimeOffset.TryParseExact(
            text.Replace("Z", "+00:00", StringComparison.Ordinal), Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && IsLegal(moment.Year))
            return moment;
        return null;
    }
}
