using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Screening.Host.Serve;
using Screening.Host.Store;

namespace Screening.Host.Api;

/// <summary><c>POST /v1/screen</c>: a filing in, its decision out, once it is recorded.</summary>
internal static class ScreenApi
{
    /// <summary>Header that names the decision; the body is the decision alone, byte for byte as it is kept.</summary>
    public const string DecisionHeader = "Screening-Decision-Id";

    private const int LongestKey = 128;

    public static async Task ScreenAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var (asOf, explain) = QuestionOf(context.Request);
        var body = await RequestBody.ReadAsync(context);
        var filing = Read(body);
        var question = new Question(asOf, explain, Key(context.Request, body));
        var answer = question.Key is null
            ? await services.GetRequiredService<ScreeningDesk>().ScreenAsync(filing, question, context.RequestAborted)
            : await services.GetRequiredService<IdempotentDesk>().ScreenAsync(filing, question, context.RequestAborted)
                ?? throw new ProblemException(StatusCodes.Status409Conflict, "key-reused", "this Idempotency-Key came with another body or query before");
        var id = DecisionId.Of(services.GetRequiredService<DecisionStore>(), answer.Id);
        context.Response.Headers[DecisionHeader] = id;
        context.Response.Headers.ContentLocation = $"/v1/decisions/{id}";
        await JsonBody.WriteAsync(context, StatusCodes.Status200OK, JsonBody.ContentType, answer.Explanation is { } explained ? WireFormat.ToBytes(explained) : answer.Decision);
    }

    private static (DateTimeOffset? AsOf, bool Explain) QuestionOf(HttpRequest request)
    {
        if (!request.QueryString.HasValue) return default;
        var query = new Query(request);
        var asked = (query.Moment("asOf"), query.Flag("explain"));
        query.Done();
        return asked;
    }

    private static Filing Read(byte[] body)
    {
        var record = WireFormat.ReadFiling(body);
        return record.Filing ?? throw new ProblemException(StatusCodes.Status422UnprocessableEntity, "unreadable-filing", "the filing cannot be read", record.Problems);
    }

    private static IdempotencyKey? Key(HttpRequest request, byte[] body)
    {
        var values = request.Headers["Idempotency-Key"];
        if (values.Count == 0) return null;
        if (values.Count > 1 || values[0] is not { Length: >= 1 and <= LongestKey } text || text.AsSpan().ContainsAnyExceptInRange('!', '~'))
            throw ProblemException.BadRequest("bad-key", "an Idempotency-Key has 1 to 128 visible ASCII characters");
        return new IdempotencyKey(text, SHA256.HashData([.. Encoding.UTF8.GetBytes(request.QueryString.Value + "\n"), .. body]));
    }
}
