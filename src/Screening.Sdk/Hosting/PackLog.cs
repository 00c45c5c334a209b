using Microsoft.Extensions.Logging;

namespace Screening.Hosting;

/// <summary>What an operator reads about the rules. No word of a filing ever stands here.</summary>
internal static partial class PackLog
{
    // A log line is read by people; the health check and the refusal itself have the rest.
    private const int MostDetails = 10;

    public static void Activated(this ILogger log, LoadedPack pack) => Activated(log, pack.Identity.Id, pack.Identity.Version, pack.Identity.Digest, pack.TestsRun);

    public static void Refused(this ILogger log, PackRefusal refusal, PackIdentity? answering) =>
        Refused(log, refusal.Reason, answering is null ? "nothing answers" : $"{answering.Id} {answering.Version} goes on answering", First(refusal.Details));

    [LoggerMessage(1, LogLevel.Warning, "The file system does not tell of changes ({Why}); the rules are compared every {Poll}")]
    public static partial void WatchesByClock(this ILogger log, TimeSpan poll, string why);

    [LoggerMessage(2, LogLevel.Information, "Rules active: {Pack} {Version}, digest {Digest}, {Tests} tests passed")]
    private static partial void Activated(ILogger log, string pack, string version, string digest, int tests);

    [LoggerMessage(3, LogLevel.Error, "Rules refused: {Reason}; {Answering}{Details}")]
    private static partial void Refused(ILogger log, string reason, string answering, string details);

    private static string First(IReadOnlyList<string> details) =>
        string.Concat(details.Take(MostDetails).Select(detail => "\n  " + detail)) + (details.Count > MostDetails ? $"\n  and {details.Count - MostDetails} more" : "");
}
