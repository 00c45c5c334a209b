using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Screening.Host.Api;

/// <summary>Every address. Each has its operation in <c>openapi.json</c>; a test compares them.</summary>
internal static class Routes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/v1/screen", ScreenApi.ScreenAsync);
        routes.MapPost("/v1/screen/batch", BatchApi.ScreenAsync);
        routes.MapPost("/v1/screen/jobs", JobsApi.SubmitAsync);
        routes.MapGet("/v1/screen/jobs", JobsApi.ListAsync);
        routes.MapGet("/v1/screen/jobs/{id}", JobsApi.GetAsync);
        routes.MapGet("/v1/screen/jobs/{id}/result", JobResultApi.GetAsync);
        routes.MapGet("/v1/screen/jobs/{id}/summary", JobsApi.SummaryAsync);
        routes.MapDelete("/v1/screen/jobs/{id}", JobsApi.CancelAsync);
        routes.MapGet("/v1/store", StoreApi.GetAsync);
        routes.MapGet("/v1/decisions", DecisionsApi.FindAsync);
        routes.MapGet("/v1/decisions/{id}", DecisionsApi.GetAsync);
        routes.MapPost("/v1/decisions/{id}/replay", ReplayApi.ReplayAsync);
        routes.MapGet("/v1/barcodes/{gtin}", BarcodesApi.GetAsync);
        routes.MapGet("/v1/packs", PacksApi.ListAsync);
        routes.MapGet("/v1/packs/active", PacksApi.GetActiveAsync);
        routes.MapGet("/v1/rules/{**id}", RulesApi.GetAsync);
        routes.MapGet("/health", HealthApi.GetAsync);
        routes.MapGet("/health/live", HealthApi.LiveAsync);
        routes.MapGet("/health/ready", HealthApi.ReadyAsync);
        routes.MapGet("/openapi/v1.json", OpenApi.DocumentAsync);
        routes.MapGet("/", OpenApi.PageAsync);
        routes.MapGet("/page.js", OpenApi.ScriptAsync);
        routes.MapGet("/page.css", OpenApi.StyleAsync);
    }
}
