using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Screening.Host.Printing;
using Screening.Host.Serve;

namespace Screening.Host.Api;

/// <summary><c>GET /v1/rules/{id}</c>: a rule as its author wrote it, with its law and its tests.</summary>
internal static class RulesApi
{
    public static Task GetAsync(HttpContext context)
    {
        new Query(context.Request).Done();
        var pack = context.RequestServices.GetRequiredService<PackShelf>().Active.Pack.Rules;
        var id = context.GetRouteValue("id") as string;
        var rule = pack.Rules.FirstOrDefault(known => string.Equals(known.Id, id, StringComparison.Ordinal))
            ?? throw ProblemException.NotFound("there is no such rule in the active pack; see /v1/packs/active");
        return JsonBody.WriteAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteRaw("title", Json.Bytes(rule.Title));
            json.WriteRaw("rule", Json.Bytes(rule.Rule));
            json.WriteRaw("basis", Json.Bytes(rule.Basis));
            json.WriteString("source", Text(pack, rule.Rule.File));
            json.WriteString("tests", Text(pack, Path.ChangeExtension(rule.Rule.File, ".test.yaml")));
            json.WriteEndObject();
        });
    }

    private static string? Text(RulePack pack, string path) =>
        pack.Files.FirstOrDefault(file => string.Equals(file.Path, path, StringComparison.Ordinal)) is { } file ? Encoding.UTF8.GetString(file.Content.Span) : null;
}
