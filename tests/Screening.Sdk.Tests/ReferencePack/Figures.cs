using System.Globalization;

namespace Screening.Tests.ReferencePack;

/// <summary>Figures that differ by as little as their spelling allows.</summary>
internal static class Figures
{
    /// <summary>One unit of the last place more and less: 26000 gives 26001 and 25999, 0.02 gives 0.03 and 0.01.</summary>
    public static IEnumerable<string> Beside(string figure)
    {
        var value = decimal.Parse(figure, NumberStyles.Float, CultureInfo.InvariantCulture);
        var step = new decimal(1, 0, 0, false, value.Scale);
        return new[] { value + step, value - step }.Select(near => near.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The day after and the day before.</summary>
    public static IEnumerable<string> DaysBeside(string day)
    {
        var date = DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture);
        return new[] { date.AddDays(1), date.AddDays(-1) }.Select(near => near.ToString("O", CultureInfo.InvariantCulture));
    }
}
