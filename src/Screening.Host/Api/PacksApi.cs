using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Screening.Host.Printing;
using Screening.Host.Serve;
using Screening.Host.Store;
using Screening.Hosting;

namespace Screening.Host.Api;

/// <summary><c>GET /v1/packs</c>: the rules that decide, and those that have decided.</summary>
internal static class PacksApi
{
    public static Task ListAsync(HttpContext context)
    {
        new Query(context.Request).Done();
        var active = context.RequestServices.GetRequiredService<PackShelf>().Active;
        var packs = context.RequestServices.GetRequiredService<DecisionStore>().Read(reader => reader.Packs());
        return JsonBody.WriteAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("packs");
            foreach (var pack in packs) Write(json, pack, pack.Number == active.Number);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    public static Task GetActiveAsync(HttpContext context)
    {
        new Query(context.Request).Done();
        var pack = context.RequestServices.GetRequiredService<PackShelf>().Active.Pack;
        var refused = context.RequestServices.GetRequiredService<ActivePack>().Refused;
        return JsonBody.WriteAsync(context, json =>
        {
            json.WriteStartObject();
            Write(json, pack.Identity);
            json.WriteMoment("loadedAt", pack.LoadedAt);
            json.WriteNumber("testsRun", pack.TestsRun);
            if (refused is not null) Write(json, refused);
            json.WriteRaw("rules", Json.Bytes(pack.Rules.Rules));
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, PackRefusal refused)
    {
        json.WriteStartObject("refused");
        json.WriteMoment("at", refused.At);
        json.WriteString("why", refused.Reason);
        json.WriteRaw("details", Json.Bytes(refused.Details));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StoredPack pack, bool active)
    {
        json.WriteStartObject();
        Write(json, pack.Identity);
        json.WriteMoment("firstUsed", pack.FirstUsed);
        json.WriteBoolean("active", active);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PackIdentity pack)
    {
        json.WriteString("id", pack.Id);
        json.WriteString("version", pack.Version);
        json.WriteString("digest", pack.Digest);
    }
}
