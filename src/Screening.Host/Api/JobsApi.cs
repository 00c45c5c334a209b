using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Screening.Host.Jobs;
using Screening.Host.Store;

namespace Screening.Host.Api;

/// <summary><c>/v1/screen/jobs</c>: whole catalogues, screened in the background.</summary>
internal static class JobsApi
{
    private const int MostListed = 100;

    public static async Task SubmitAsync(HttpContext context)
    {
        var query = new Query(context.Request);
        var asOf = query.Moment("asOf");
        query.Done();
        RequestBody.Require(context, BatchApi.ContentType, JsonBody.ContentType);
        var job = await SubmitAsync(context, asOf);
        context.Response.Headers.Location = "/v1/screen/jobs/" + JobId.Of(Store(context), job.Number);
        await WriteAsync(context, job, StatusCodes.Status202Accepted);
    }

    public static Task ListAsync(HttpContext context)
    {
        new Query(context.Request).Done();
        var jobs = Board(context).Newest(MostListed);
        return JsonBody.WriteAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("jobs");
            foreach (var job in jobs) JobJson.Write(json, Store(context), job);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    public static Task GetAsync(HttpContext context) => WriteAsync(context, Named(context));

    public static Task SummaryAsync(HttpContext context) => JsonBody.WriteAsync(context, StatusCodes.Status200OK, JsonBody.ContentType, Named(context).Summary);

    public static async Task CancelAsync(HttpContext context)
    {
        var job = Named(context);
        if (job.HasEnded) throw new ProblemException(StatusCodes.Status409Conflict, "job-ended", "the job has ended; its decisions stay");
        await Board(context).CancelAsync(job);
        await WriteAsync(context, Named(context));
    }

    /// <summary>The job that the address names.</summary>
    public static StoredJob Named(HttpContext context)
    {
        new Query(context.Request).Done();
        return JobId.Parse(Store(context), context.GetRouteValue("id") as string) is { } number && Board(context).Find(number) is { } job
            ? job
            : throw ProblemException.NotFound("there is no such job here");
    }

    private static async Task<StoredJob> SubmitAsync(HttpContext context, DateTimeOffset? asOf)
    {
        if (IsPath(context.Request)) return await Board(context).SubmitAsync(PathIn(await RequestBody.ReadAsync(context)), asOf);
        RequestBody.MayBeLong(context);
        return await Board(context).SubmitAsync(context.Request, asOf, context.RequestAborted);
    }

    private static bool IsPath(HttpRequest request) => request.ContentType!.StartsWith(JsonBody.ContentType, StringComparison.OrdinalIgnoreCase);

    private static string PathIn(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            if (document.RootElement is { ValueKind: JsonValueKind.Object } root && root.EnumerateObject().ToList() is [{ Name: "path", Value.ValueKind: JsonValueKind.String } path])
                return path.Value.GetString()!;
        }
        // Half of a surrogate pair is no text.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
        }
        throw new ProblemException(StatusCodes.Status422UnprocessableEntity, "unreadable-job", "expected an object with the one member `path`, a text");
    }

    private static Task WriteAsync(HttpContext context, StoredJob job, int status = StatusCodes.Status200OK) =>
        JsonBody.WriteAsync(context, status, JsonBody.ContentType, json => JobJson.Write(json, Store(context), job));

    private static JobBoard Board(HttpContext context) => context.RequestServices.GetRequiredService<JobBoard>();

    private static DecisionStore Store(HttpContext context) => context.RequestServices.GetRequiredService<DecisionStore>();
}
