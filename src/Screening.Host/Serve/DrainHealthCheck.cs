using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Screening.Host.Serve;

/// <summary>Whether requests are wanted: not by a sidecar that is about to end.</summary>
internal sealed class DrainHealthCheck(Drain drain) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(drain.HasBegun
        ? new HealthCheckResult(context.Registration.FailureStatus, "the sidecar is ending")
        : HealthCheckResult.Healthy("requests are taken"));
}
