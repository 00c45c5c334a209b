using Microsoft.Extensions.Diagnostics.HealthChecks;
using Screening.Host.Store;

namespace Screening.Host.Serve;

/// <summary>Whether decisions can be recorded.</summary>
internal sealed class StoreHealthCheck(DecisionStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var fault = await FaultAsync();
        var data = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["file"] = store.Path,
            ["bytes"] = store.Bytes,
            ["decisionsSinceStart"] = store.Metrics.Recorded,
            ["waiting"] = store.Waiting,
        };
        return new HealthCheckResult(fault is null ? HealthStatus.Healthy : context.Registration.FailureStatus, fault ?? "decisions are recorded", data: data);
    }

    // Nobody sends filings to a sidecar that is not ready, so it must find out by itself when its disk is well again.
    private async Task<string?> FaultAsync()
    {
        if (store.Fault is null) return null;
        try
        {
            await store.ProbeAsync();
        }
        catch (StoreException e)
        {
            return e.Message;
        }
        return null;
    }
}
