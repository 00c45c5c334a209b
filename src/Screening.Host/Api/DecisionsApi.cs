using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Screening.Host.Serve;
using Screening.Host.Store;

namespace Screening.Host.Api;

/// <summary><c>GET /v1/decisions</c>: decisions that were made, one or many.</summary>
internal static class DecisionsApi
{
    private const int MostAtOnce = 200;

    public static Task GetAsync(HttpContext context)
    {
        new Query(context.Request).Done();
        var store = context.RequestServices.GetRequiredService<DecisionStore>();
        var decision = Named(context, store);
        // A filing may be forgotten with its decision, after that was read.
        var filing = store.Read(reader => reader.AtOnce(at => at.Decision(decision.Id) is null ? null : at.Filing(decision.Filing))) ?? throw Missing();
        return JsonBody.WriteAsync(context, json => Write(json, store, decision, filing));
    }

    public static Task FindAsync(HttpContext context)
    {
        var store = context.RequestServices.GetRequiredService<DecisionStore>();
        var search = Search(context.Request, store);
        // One more than asked for tells whether there is another page.
        var found = store.Read(reader => reader.Find(search with { Limit = search.Limit + 1 }));
        return JsonBody.WriteAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("decisions");
            foreach (var decision in found.Take(search.Limit)) Write(json, store, decision);
            json.WriteEndArray();
            if (found.Count > search.Limit) json.WriteString("next", DecisionId.Of(store, found[search.Limit - 1].Id));
            json.WriteEndObject();
        });
    }

    /// <summary>The decision that the address names.</summary>
    public static StoredDecision Named(HttpContext context, DecisionStore store) =>
        DecisionId.Parse(store, context.GetRouteValue("id") as string) is { } number && store.Read(reader => reader.Decision(number)) is { } decision
            ? decision
            : throw Missing();

    /// <summary>It never was, or is no longer kept.</summary>
    public static ProblemException Missing() => ProblemException.NotFound("there is no such decision here");

    /// <summary>A decision with its name and moment, and the filing if it is wanted.</summary>
    public static void Write(Utf8JsonWriter json, DecisionStore store, StoredDecision decision, byte[]? filing = null)
    {
        json.WriteStartObject();
        json.WriteString("decisionId", DecisionId.Of(store, decision.Id));
        json.WriteMoment("madeAt", decision.MadeAt);
        if (filing is not null) json.WriteRaw("filing", filing);
        json.WriteRaw("decision", decision.Body);
        json.WriteEndObject();
    }

    private static DecisionSearch Search(HttpRequest request, DecisionStore store)
    {
        var query = new Query(request);
        var search = new DecisionSearch
        {
            Gtin = query.Value("gtin", RetailBarcode.Canonical, RetailBarcode.Expected),
            TariffLine = query.Value("tariffCode", text => text.Length == 8 ? TariffLine.Of(text) : null, "is not a tariff line of 8 digits"),
            Outcome = query.Value<Outcome?>("outcome", OutcomeOf, "is not one of `pass`, `review`, `incomplete`, `reject`"),
            Rule = query.Text("rule"),
            From = query.Moment("from"),
            To = query.Moment("to"),
            After = query.Value("after", text => DecisionId.Parse(store, text), "is not the `next` of an earlier answer"),
            Limit = query.Number("limit", byDefault: 20, MostAtOnce),
        };
        query.Done();
        return search;
    }

    private static Outcome? OutcomeOf(string text) => text switch
    {
        "pass" => Outcome.Pass,
        "review" => Outcome.Review,
        "incomplete" => Outcome.Incomplete,
        "reject" => Outcome.Reject,
        _ => null,
    };
}
