using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Screening.Formats;
using Screening.Host.Store;

namespace Screening.Host.Api;

/// <summary>Every answer that is not the one asked for, as <c>application/problem+json</c>.</summary>
internal static partial class Problems
{
    private const string ContentType = "application/problem+json";

    /// <summary>Stands around everything else, so that no failure leaves without a body that explains it.</summary>
    public static async Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        try
        {
            await next(context);
            if (!context.Response.HasStarted && context.Response is { StatusCode: >= 400, ContentLength: null, ContentType: null }) await WriteAsync(context, Bare(context));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            await WriteAsync(context, Of(fault, context));
        }
    }

    private static ProblemException Of(Exception fault, HttpContext context)
    {
        switch (fault)
        {
            case ProblemException problem:
                return problem;
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }:
                return new ProblemException(StatusCodes.Status413PayloadTooLarge, "too-large", $"the body is larger than {FilingLimits.FilingBytes} bytes");
            case BadHttpRequestException bad:
                return new ProblemException(bad.StatusCode, "bad-request", "the request is not well formed");
            case StoreException store:
                context.Response.Headers.RetryAfter = "1";
                return new ProblemException(StatusCodes.Status503ServiceUnavailable, store.IsStale ? "try-again" : "not-recorded", store.Message);
            default:
                var log = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Screening.Host.Api");
                LogFault(log, context.GetEndpoint()?.DisplayName, fault);
                return new ProblemException(StatusCodes.Status500InternalServerError, "fault", "a fault of this program, please report it");
        }
    }

    // What routing leaves empty.
    private static ProblemException Bare(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => ProblemException.NotFound("there is nothing at this address; see /openapi/v1.json"),
        StatusCodes.Status405MethodNotAllowed => new ProblemException(StatusCodes.Status405MethodNotAllowed, "wrong-method", $"this address takes {context.Response.Headers.Allow} alone"),
        var status => new ProblemException(status, "refused", ReasonPhrases.GetReasonPhrase(status)),
    };

    private static Task WriteAsync(HttpContext context, ProblemException problem) => JsonBody.WriteAsync(context, problem.Status, ContentType, json =>
    {
        json.WriteStartObject();
        json.WriteString("type", "urn:screening:" + problem.Kind);
        json.WriteString("title", problem.Message);
        json.WriteNumber("status", problem.Status);
        if (problem.Errors.Count > 0)
        {
            json.WriteStartArray("errors");
            foreach (var error in problem.Errors) JsonBody.Write(json, error);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    });

    // The route and not the address: what strangers wrote stays out of the log.
    [LoggerMessage(LogLevel.Error, "{Endpoint} failed")]
    private static partial void LogFault(ILogger log, string? endpoint, Exception fault);
}
