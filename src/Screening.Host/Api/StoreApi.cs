using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Screening.Host.Serve;
using Screening.Host.Store;

namespace Screening.Host.Api;

/// <summary><c>GET /v1/store</c>: how large the store is, how far back it reaches, and what it is told to keep.</summary>
internal static class StoreApi
{
    public static Task GetAsync(HttpContext context)
    {
        new Query(context.Request).Done();
        var store = context.RequestServices.GetRequiredService<DecisionStore>();
        var retention = context.RequestServices.GetRequiredService<Retention>();
        var statistics = StoreStatistics.Of(store);
        return JsonBody.WriteAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("fileBytes", statistics.FileBytes);
            json.WriteNumber("usedBytes", statistics.UsedBytes);
            json.WriteNumber("logBytes", statistics.LogBytes);
            if (statistics.OldestDecision is { } oldest) json.WriteMoment("oldestDecisionAt", oldest);
            if (statistics.NewestDecision is { } newest) json.WriteMoment("newestDecisionAt", newest);
            if (retention.KeepDays is { } days) json.WriteNumber("keepDays", days);
            if (retention.KeepBytes is { } bytes) json.WriteNumber("keepBytes", bytes);
            json.WriteNumber("forgotten", retention.Forgotten);
            json.WriteNumber("waiting", store.Waiting);
            json.WriteEndObject();
        });
    }
}
