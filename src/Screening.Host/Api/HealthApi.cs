using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Screening.Host.Printing;
using Screening.Host.Serve;
using Screening.Host.Store;

namespace Screening.Host.Api;

/// <summary><c>GET /health</c>: whether the process lives, whether it can decide and record, and how it is in one look.</summary>
internal static class HealthApi
{
    public static Task LiveAsync(HttpContext context) => JsonBody.WriteAsync(context, json =>
    {
        json.WriteStartObject();
        json.WriteString("status", "live");
        json.WriteEndObject();
    });

    /// <summary>For whoever sends requests: rules that are not the newest are no reason to send none.</summary>
    public static async Task ReadyAsync(HttpContext context)
    {
        var health = await LookAsync(context);
        var pack = context.RequestServices.GetRequiredService<PackShelf>().Active.Pack.Identity;
        var waiting = context.RequestServices.GetRequiredService<DecisionStore>().Waiting;
        await JsonBody.WriteAsync(context, Status(health), JsonBody.ContentType, json =>
        {
            json.WriteStartObject();
            json.WriteString("status", health.Status == HealthStatus.Unhealthy ? "notReady" : "ready");
            if (health.Status != HealthStatus.Healthy) json.WriteString("why", Why(health));
            json.WriteStartObject("pack");
            json.WriteString("id", pack.Id);
            json.WriteString("version", pack.Version);
            json.WriteString("digest", pack.Digest);
            json.WriteEndObject();
            json.WriteNumber("waiting", waiting);
            json.WriteEndObject();
        });
    }

    /// <summary>For people: text, or JSON for those who ask for it.</summary>
    public static async Task GetAsync(HttpContext context)
    {
        var health = await LookAsync(context);
        if (context.Request.Headers.Accept.ToString().Contains(JsonBody.ContentType, StringComparison.OrdinalIgnoreCase))
            await JsonBody.WriteAsync(context, Status(health), JsonBody.ContentType, json => Write(json, health));
        else await JsonBody.WriteAsync(context, Status(health), "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(Text(health)));
    }

    private static Task<HealthReport> LookAsync(HttpContext context)
    {
        new Query(context.Request).Done();
        return context.RequestServices.GetRequiredService<HealthCheckService>().CheckHealthAsync(context.RequestAborted);
    }

    private static int Status(HealthReport health) => health.Status == HealthStatus.Unhealthy ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;

    private static string Why(HealthReport health) =>
        string.Join("; ", health.Entries.Values.Where(entry => entry.Status != HealthStatus.Healthy).OrderBy(entry => entry.Status).Select(entry => entry.Description));

    private static string Text(HealthReport health)
    {
        var text = new StringBuilder(CamelCase(health.Status)).Append('\n');
        foreach (var (part, entry) in health.Entries)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{part}: {CamelCase(entry.Status)}, {Printable.Line(entry.Description ?? "")}\n");
            foreach (var (name, value) in entry.Data)
                foreach (var line in value as string[] ?? [string.Create(CultureInfo.InvariantCulture, $"{value}")]) text.Append(CultureInfo.InvariantCulture, $"  {name,-20} {Printable.Line(line)}\n");
        }
        return text.ToString();
    }

    private static void Write(Utf8JsonWriter json, HealthReport health)
    {
        json.WriteStartObject();
        json.WriteString("status", CamelCase(health.Status));
        foreach (var (part, entry) in health.Entries)
        {
            json.WriteStartObject(part);
            json.WriteString("status", CamelCase(entry.Status));
            json.WriteString("description", entry.Description);
            foreach (var (name, value) in entry.Data) json.WriteRaw(name, Json.Bytes(value));
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static string CamelCase(HealthStatus status) => JsonNamingPolicy.CamelCase.ConvertName(status.ToString());
}
