using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Screening.Hosting;

/// <summary>
/// Healthy while the newest rules on disk answer; degraded, with the reason, while the ones before them do;
/// unhealthy, or what the registration says instead, while there are none. Add it with <c>AddHealthChecks().AddCheck&lt;PackHealthCheck&gt;("rules")</c>.
/// </summary>
/// <param name="active">The rules in force.</param>
public sealed class PackHealthCheck(ActivePack active) : IHealthCheck
{
    private const int MostDetails = 10;

    /// <summary>Looks at the state of the rules; nothing is read or compiled for it.</summary>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (pack, refusal) = active.State;
        var status = (pack, refusal) switch
        {
            (null, _) => context.Registration.FailureStatus,
            (_, null) => HealthStatus.Healthy,
            _ => HealthStatus.Degraded,
        };
        return Task.FromResult(new HealthCheckResult(status, Description(pack, refusal), data: Data(pack, refusal)));
    }

    private static string Description(LoadedPack? pack, PackRefusal? refusal)
    {
        var answers = pack is null ? "no rules are active" : $"{pack.Identity.Id} {pack.Identity.Version} answers";
        return refusal is null ? answers : $"{answers}; the newest files were refused: {refusal.Reason}";
    }

    private static Dictionary<string, object> Data(LoadedPack? pack, PackRefusal? refusal)
    {
        var data = new Dictionary<string, object>(StringComparer.Ordinal);
        if (pack is not null)
        {
            (data["pack"], data["version"], data["digest"]) = (pack.Identity.Id, pack.Identity.Version, pack.Identity.Digest);
            (data["loadedAt"], data["testsRun"]) = (Text(pack.LoadedAt), pack.TestsRun);
        }
        if (refusal is not null)
            (data["refusedAt"], data["refusedFor"], data["details"]) = (Text(refusal.At), refusal.Reason, refusal.Details.Take(MostDetails).ToArray());
        return data;
    }

    private static string Text(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
