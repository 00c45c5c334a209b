using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using Screening.Host.Store;
using Screening.Hosting;

namespace Screening.Host.Serve;

/// <summary>
/// What is measured, in the format of Prometheus. By OpenTelemetry, although its exporter is called a beta: it keeps the bounds of the
/// histograms that the library asks for, while others would put every decision of some microseconds into their first bucket.
/// </summary>
internal static class Telemetry
{
    public const string Address = "/metrics";

    private static readonly string[] Meters = [ActivePack.MeterName, StoreMetrics.MeterName, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    public static void Add(IServiceCollection services) =>
        services.AddOpenTelemetry().WithMetrics(metrics => metrics.AddMeter(Meters).AddPrometheusExporter());

    public static void Use(IApplicationBuilder server) => server.UseOpenTelemetryPrometheusScrapingEndpoint(Address);
}
