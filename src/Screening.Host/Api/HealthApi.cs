using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Screening.Host.Serve;
using Screening.Host.Store;

namespace Screening.Host.Api;

/// <summary><c>GET /health</c>: whether the process lives, and whether it can decide and record.</summary>
internal static class HealthApi
{
    public static Task LiveAsync(HttpContext context) => JsonBody.WriteAsync(context, json =>
    {
        json.WriteStartObject();
        json.WriteString("status", "live");
        json.WriteEndObject();
    });

    public static async Task ReadyAsync(HttpContext context)
    {
        var store = context.RequestServices.GetRequiredService<DecisionStore>();
        var pack = context.RequestServices.GetRequiredService<PackShelf>().Active.Pack.Identity;
        var fault = await FaultAsync(store);
        await JsonBody.WriteAsync(context, fault is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable, JsonBody.ContentType, json =>
        {
            json.WriteStartObject();
            json.WriteString("status", fault is null ? "ready" : "notReady");
            if (fault is not null) json.WriteString("why", fault);
            json.WriteStartObject("pack");
            json.WriteString("id", pack.Id);
            json.WriteString("version", pack.Version);
            json.WriteString("digest", pack.Digest);
            json.WriteEndObject();
            json.WriteNumber("waiting", store.Waiting);
            json.WriteEndObject();
        });
    }

    // Nobody sends filings to a sidecar that is not ready, so it must find out by itself when its disk is well again.
    private static async Task<string?> FaultAsync(DecisionStore store)
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
