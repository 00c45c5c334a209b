using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Screening.Formats;
using Screening.Host.Jobs;
using Screening.Host.Store;

namespace Screening.Host.Api;

/// <summary><c>GET /v1/screen/jobs/{id}/result</c>: what a batch would have answered, in the order of the lines, as far as the job is.</summary>
internal static class JobResultApi
{
    // Few enough that their answers do not grow into large objects, which are dear to collect.
    private const int LinesAtOnce = 32;

    public static async Task GetAsync(HttpContext context)
    {
        var job = JobsApi.Named(context);
        var store = context.RequestServices.GetRequiredService<DecisionStore>();
        context.Response.ContentType = BatchApi.ContentType;
        var output = new ArrayBufferWriter<byte>();
        for (var after = 0; store.Read(reader => reader.AtOnce(at => Write(at, store, job, after, output))) is { } last; after = last)
        {
            await context.Response.BodyWriter.WriteAsync(output.WrittenMemory, context.RequestAborted);
            output.ResetWrittenCount();
        }
        // Forgotten while it was read: what is cut short must not look whole.
        if (context.RequestServices.GetRequiredService<JobBoard>().Find(job.Number) is null) context.Abort();
    }

    // The last line that was written; null after the end.
    private static int? Write(StoreReader reader, DecisionStore store, StoredJob job, int after, ArrayBufferWriter<byte> output)
    {
        var answers = reader.Of(database => JobRows.Answers(database, job.Number, after, job.Lines, LinesAtOnce));
        foreach (var answer in answers) Write(reader, store, answer, output);
        return answers.Count > 0 ? answers[^1].Line : null;
    }

    private static void Write(StoreReader reader, DecisionStore store, AnsweredLine answer, ArrayBufferWriter<byte> output)
    {
        if (answer.Decision is not { } number) output.Write(answer.Refusal);
        else if (reader.Decision(number) is { } decision) BatchAnswer.Write(output, decision.Body, DecisionId.Of(store, number));
        else BatchAnswer.Write(output, answer.Line, [new FilingProblem("$", answer.Line, 1, $"decision `{DecisionId.Of(store, number)}` is no longer kept")]);
    }
}
