using System.Globalization;

namespace Screening.Host.Printing;

/// <summary>A number with its noun.</summary>
internal static class Count
{
    public static string Of(int count, string one, string? many = null) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many ?? one + "s");
}
