using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Screening.Host.Serve;
using Screening.Host.Store;

namespace Screening.Host.Api;

/// <summary><c>POST /v1/decisions/{id}/replay</c>: the same filing at the same moment with the same history, by the pack of then or of now.</summary>
internal static class ReplayApi
{
    public static async Task ReplayAsync(HttpContext context)
    {
        var store = context.RequestServices.GetRequiredService<DecisionStore>();
        var query = new Query(context.Request);
        var active = query.Value<bool?>("pack", text => text switch { "stored" => false, "active" => true, _ => null }, "is neither `stored` nor `active`") ?? false;
        query.Done();
        var before = DecisionsApi.Named(context, store);
        var after = (await context.RequestServices.GetRequiredService<Replays>().ExplainAsync(before, active) ?? throw DecisionsApi.Missing()).Decision;
        await JsonBody.WriteAsync(context, json => Write(json, DecisionId.Of(store, before.Id), before, after));
    }

    private static void Write(Utf8JsonWriter json, string id, StoredDecision stored, Decision after)
    {
        var body = WireFormat.ToBytes(after);
        var before = WireFormat.ReadDecision(stored.Body);
        json.WriteStartObject();
        json.WriteString("decisionId", id);
        json.WriteBoolean("identical", body.AsSpan().SequenceEqual(stored.Body));
        json.WriteString("outcomeBefore", Word(before.Outcome));
        json.WriteString("outcomeAfter", Word(after.Outcome));
        Write(json, "added", Reasons(after).Except(Reasons(before), StringComparer.Ordinal));
        Write(json, "removed", Reasons(before).Except(Reasons(after), StringComparer.Ordinal));
        json.WriteRaw("decision", body);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> rules)
    {
        json.WriteStartArray(name);
        foreach (var rule in rules.Order(StringComparer.Ordinal)) json.WriteStringValue(rule);
        json.WriteEndArray();
    }

    private static string Word(Outcome outcome) => JsonNamingPolicy.CamelCase.ConvertName(outcome.ToString());

    private static string[] Reasons(Decision decision) => ScreeningDesk.RulesOf(decision);
}
