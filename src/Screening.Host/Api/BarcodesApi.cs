using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Screening.Host.Printing;
using Screening.Host.Store;

namespace Screening.Host.Api;

/// <summary><c>GET /v1/barcodes/{gtin}</c>: scan and know.</summary>
internal static class BarcodesApi
{
    public static Task GetAsync(HttpContext context)
    {
        new Query(context.Request).Done();
        var store = context.RequestServices.GetRequiredService<DecisionStore>();
        var gtin = RetailBarcode.Canonical((string)context.GetRouteValue("gtin")!)
            ?? throw ProblemException.BadRequest("bad-barcode", "expected a retail barcode of 8, 12, 13 or 14 digits with a right check digit");
        var said = store.Read(reader => reader.Observed(gtin)).Select(seen => seen.Observation).ToList();
        var last = store.Read(reader => reader.Find(new DecisionSearch { Gtin = gtin, Limit = 1 })).FirstOrDefault()
            ?? throw ProblemException.NotFound("no filing has had this barcode");
        return JsonBody.WriteAsync(context, json => Write(json, gtin, said, store, last));
    }

    private static void Write(Utf8JsonWriter json, string gtin, List<BarcodeObservation> said, DecisionStore store, StoredDecision last)
    {
        json.WriteStartObject();
        json.WriteString("gtin", gtin);
        json.WriteNumber("sellers", said.Select(observation => observation.SellerId).Distinct(StringComparer.Ordinal).Count());
        Write(json, "tariffCodes", said.Select(observation => observation.TariffCode));
        Write(json, "brands", said.Select(observation => observation.Brand ?? observation.BrandOriginal));
        Write(json, "contents", said.Select(Content));
        if (said.Min(observation => observation.UnitPrice) is { } lowest) json.WriteNumber("lowestPrice", lowest);
        if (said.Max(observation => observation.UnitPrice) is { } highest) json.WriteNumber("highestPrice", highest);
        json.WriteRaw("observations", Json.Bytes(said));
        json.WritePropertyName("lastDecision");
        DecisionsApi.Write(json, store, last);
        json.WriteEndObject();
    }

    // More than one value in such a list is a conflict to look at.
    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string?> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static string? Content(BarcodeObservation said) => said.NetContent is { } content
        ? FormattableString.Invariant($"{content}{said.NetContentUnit}") + (said.PackCount is { } count ? FormattableString.Invariant($"×{count}") : "")
        : null;
}
