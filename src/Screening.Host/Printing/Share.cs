using System.Globalization;

namespace Screening.Host.Printing;

/// <summary>A share in per cent.</summary>
internal static class Share
{
    /// <summary>With the counts it comes from: a share without them hides how little was measured.</summary>
    public static string Of(int count, int all) => string.Create(CultureInfo.InvariantCulture, $"{Of(all == 0 ? 0 : (double)count / all)} ({count} of {all})");

    public static string Of(double share) => (share * 100).ToString("0.###", CultureInfo.InvariantCulture) + " %";
}
