using System.Text.Json;
using Screening.Host.Screen;
using Screening.Host.Store;

namespace Screening.Host.Api;

/// <summary>A job as it is told.</summary>
internal static class JobJson
{
    public static void Write(Utf8JsonWriter json, DecisionStore store, StoredJob job)
    {
        json.WriteStartObject();
        json.WriteString("jobId", JobId.Of(store, job.Number));
        json.WriteString("state", JsonNamingPolicy.CamelCase.ConvertName(job.State.ToString()));
        if (job.Why is { } why) json.WriteString("why", why);
        // How a catalogue that was sent is named on the disk is nobody's business.
        if (!job.IsUpload) json.WriteString("path", job.File);
        json.WriteNumber("bytes", job.Size);
        json.WriteMoment("asOf", job.AsOf);
        json.WriteMoment("createdAt", job.CreatedAt);
        if (job.StartedAt is { } started) json.WriteMoment("startedAt", started);
        if (job.FinishedAt is { } finished) json.WriteMoment("finishedAt", finished);
        WriteProgress(json, job);
        json.WriteEndObject();
    }

    private static void WriteProgress(Utf8JsonWriter json, StoredJob job)
    {
        var summary = new Summary(job.Summary);
        json.WriteNumber("lines", job.Lines);
        if (job.Busy > TimeSpan.Zero) json.WriteNumber("linesPerSecond", Math.Round(job.Lines / job.Busy.TotalSeconds, 1));
        json.WriteNumber("filings", summary.Filings);
        json.WriteNumber("unreadable", summary.Unreadable);
        json.WriteStartObject("outcomes");
        foreach (var (outcome, count) in summary.Outcomes) json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(outcome.ToString()), count);
        json.WriteEndObject();
    }
}
