using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
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
    private const string ContentType = "application/x-ndjson";

    // Handfuls of lines that may be under way, so that many wait for the disk together.
    private const int LookAhead = 128;

    public static async Task ScreenAsync(HttpContext context)
    {
        var query = new Query(context.Request);
        var asOf = query.Moment("asOf") ?? context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        query.Done();
        RequestBody.Require(context, ContentType);
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = null;
        // Whoever makes filings one by one may take their time, but not for ever.
        context.Features.GetRequiredFeature<IHttpMinRequestBodyDataRateFeature>().MinDataRate = new MinDataRate(bytesPerSecond: 1, gracePeriod: TimeSpan.FromMinutes(2));
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
        FilingRecord[] records = [.. lines.Select(Read)];
        var output = new ArrayBufferWriter<byte>();
        try
        {
            var answers = await desk.ScreenAsync([.. records.Select(record => record.Filing).OfType<Filing>()], question);
            var next = 0;
            foreach (var record in records)
                if (record.Filing is null) Write(output, record.Line, record.Problems);
                else Write(output, answers[next++], store);
        }
        catch (StoreException e)
        {
            // Some of them may be recorded, but none is told as decided.
            foreach (var record in records)
                Write(output, record.Line, record.Filing is null ? record.Problems : [new FilingProblem("$", record.Line, 1, e.Message)]);
        }
        return output.WrittenMemory;
    }

    private static FilingRecord Read(BatchLine line)
    {
        if (line.Bytes is null) return new FilingRecord { Line = line.Number, Filing = null, Problems = [new FilingProblem("$", line.Number, 1, $"the line is longer than {FilingLimits.FilingBytes} bytes")] };
        var record = WireFormat.ReadFiling(line.Bytes);
        return record with { Line = line.Number, Problems = [.. record.Problems.Select(problem => problem with { Line = line.Number })] };
    }

    // The decision with its name at the end.
    private static void Write(ArrayBufferWriter<byte> output, Answer answer, DecisionStore store)
    {
        output.Write(answer.Decision.AsSpan()[..^1]);
        output.Write(",\"decisionId\":\""u8);
        Encoding.UTF8.GetBytes(DecisionId.Of(store, answer.Id), output);
        output.Write("\"}\n"u8);
    }

    private static void Write(ArrayBufferWriter<byte> output, int line, IReadOnlyList<FilingProblem> problems)
    {
        JsonBody.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("line", line);
            json.WriteStartArray("error");
            foreach (var problem in problems) JsonBody.Write(json, problem);
            json.WriteEndArray();
            json.WriteEndObject();
        });
        output.Write("\n"u8);
    }
}
