using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Screening.Formats;
using Screening.Host.Screen;
using Screening.Host.Serve;
using Screening.Host.Store;

namespace Screening.Host.Api;

/// <summary>
/// <c>POST /v1/screen/batch</c>: one filing a line in, one decision a line out, in the order of the input, each recorded before it is
/// written. A client that reads slowly slows the work, and one that goes away ends it.
/// </summary>
internal static class BatchApi
{
    public const string ContentType = "application/x-ndjson";

    // Handfuls of lines that may be under way, so that many wait for the disk together.
    private const int LookAhead = 128;

    public static async Task ScreenAsync(HttpContext context)
    {
        var query = new Query(context.Request);
        var asOf = query.Moment("asOf") ?? context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        query.Done();
        RequestBody.Require(context, ContentType);
        RequestBody.MayBeLong(context);
        context.Response.ContentType = ContentType;
        var store = context.RequestServices.GetRequiredService<DecisionStore>();
        var desk = context.RequestServices.GetRequiredService<ScreeningDesk>();
        var question = new Question(asOf, Rules: context.RequestServices.GetRequiredService<PackShelf>().Active);
        // The head of the answer goes out at once: a client may wait for it before it sends its first line.
        await context.Response.Body.FlushAsync(context.RequestAborted);
        var lines = new BatchLines(context.Request.BodyReader).ReadAsync(context.RequestAborted);
        await foreach (var answers in Batch.Run(lines, (handful, left) => Task.Run(() => AnswerAsync(handful, desk, question, store), left), LookAhead, context.RequestAborted))
            await context.Response.BodyWriter.WriteAsync(answers, context.RequestAborted);
    }

    private static async Task<ReadOnlyMemory<byte>> AnswerAsync(IReadOnlyList<BatchLine> lines, ScreeningDesk desk, Question question, DecisionStore store)
    {
        FilingRecord[] records = [.. lines.Select(BatchAnswer.Read)];
        var output = new ArrayBufferWriter<byte>();
        try
        {
            var answers = await desk.ScreenAsync([.. records.Select(record => record.Filing).OfType<Filing>().Select(filing => (filing, question))]);
            var next = 0;
            foreach (var record in records)
                if (record.Filing is null) BatchAnswer.Write(output, record.Line, record.Problems);
                else
                {
                    var answer = answers[next++];
                    BatchAnswer.Write(output, answer.Decision, DecisionId.Of(store, answer.Id));
                }
        }
        catch (StoreException e)
        {
            // Some of them may be recorded, but none is told as decided.
            foreach (var record in records)
                BatchAnswer.Write(output, record.Line, record.Filing is null ? record.Problems : [new FilingProblem("$", record.Line, 1, e.Message)]);
        }
        return output.WrittenMemory;
    }
}
