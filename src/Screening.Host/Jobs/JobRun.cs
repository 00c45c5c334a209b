using System.Buffers;
using System.IO.Pipelines;
using Screening.Formats;
using Screening.Host.Api;
using Screening.Host.Screen;
using Screening.Host.Serve;
using Screening.Host.Store;

namespace Screening.Host.Jobs;

/// <summary>
/// Work on one job, from where the store says it is. Lines are screened one after the other, so at most one processor is taken and
/// each sees those before it; meanwhile earlier ones are on their way to the disk. The answer to a line is written with its decision,
/// so a line that has an answer is never screened again, and one that has none always is.
/// </summary>
internal sealed class JobRun(StoredJob job, DecisionStore store, ScreeningDesk desk, TimeProvider clock)
{
    // Handfuls that may be on their way to the disk; with it the memory used does not grow with the file.
    private const int Ahead = 8;
    private const int Piece = 64 * 1024;

    // How far it is, is written when there is something to tell: after so many lines, or so much time.
    private const int ManyLines = 2048;
    private static readonly TimeSpan LongTime = TimeSpan.FromSeconds(1);

    private readonly Summary _summary = new(job.Summary);
    private readonly Dictionary<int, AnsweredLine> _answered = store
        .Read(reader => reader.Of(database => JobRows.Answers(database, job.Number, job.Lines, int.MaxValue, int.MaxValue))).ToDictionary(answer => answer.Line);

    private int _lines = job.Lines;
    private int _told = job.Lines;
    private TimeSpan _busy = job.Busy;
    private long _since = clock.GetTimestamp();

    /// <summary>Screens the lines that have no answer yet. When told to stop it finishes what it has begun.</summary>
    /// <exception cref="StoreException">An answer could not be recorded; begin again from where the store says it is.</exception>
    public async Task RunAsync(Stream file, CancellationToken stop)
    {
        var lines = new BatchLines(PipeReader.Create(file, new StreamPipeReaderOptions(bufferSize: Piece, leaveOpen: true)));
        var underWay = new Queue<Task<Handful>>();
        await foreach (var handful in lines.ReadAsync(CancellationToken.None))
        {
            if (stop.IsCancellationRequested) break;
            if (handful[^1].Number <= job.Lines) continue;
            await desk.GiveWayAsync();
            underWay.Enqueue(AnswerAsync(handful));
            if (underWay.Count == Ahead) await CountAsync(await underWay.Dequeue());
        }
        while (underWay.TryDequeue(out var handful)) await CountAsync(await handful);
        await TellAsync();
    }

    private async Task<Handful> AnswerAsync(IReadOnlyList<BatchLine> lines)
    {
        var known = lines.Where(line => _answered.ContainsKey(line.Number)).Select(line => _answered[line.Number]).ToList();
        var records = lines.Where(line => line.Number > job.Lines && !_answered.ContainsKey(line.Number)).Select(BatchAnswer.Read).ToLookup(record => record.Filing is not null);
        var decided = desk.ScreenAsync([.. records[true].Select(record => (record.Filing!, new Question(job.AsOf, Line: new JobLine(job.Number, record.Line))))]);
        await RefuseAsync([.. records[false]]);
        return new Handful(
            lines[^1].Number,
            [.. (await decided).Select(answer => answer.Decision), .. known.Select(answer => answer.Decision).OfType<long>().Select(Stored).OfType<byte[]>()],
            records[false].Count() + known.Count(answer => answer.Decision is null));
    }

    private Task RefuseAsync(FilingRecord[] records) => records.Length == 0 ? Task.CompletedTask : store.WriteAsync(database =>
    {
        foreach (var record in records) JobRows.Refused(database, new JobLine(job.Number, record.Line), Refusal(record));
    });

    private static byte[] Refusal(FilingRecord record)
    {
        var output = new ArrayBufferWriter<byte>();
        BatchAnswer.Write(output, record.Line, record.Problems);
        return output.WrittenSpan.ToArray();
    }

    private byte[]? Stored(long decision) => store.Read(reader => reader.Decision(decision))?.Body;

    private async Task CountAsync(Handful handful)
    {
        foreach (var decision in handful.Decisions) _summary.Add(WireFormat.ReadDecision(decision));
        for (var i = 0; i < handful.Unreadable; i++) _summary.AddUnreadable();
        _lines = handful.LastLine;
        if (_lines - _told >= ManyLines || clock.GetElapsedTime(_since) >= LongTime) await TellAsync();
    }

    private async Task TellAsync()
    {
        _busy += clock.GetElapsedTime(_since);
        (_since, _told) = (clock.GetTimestamp(), _lines);
        var summary = _summary.ToBytes();
        await store.WriteAsync(database => JobRows.Progress(database, job.Number, _told, _busy, summary));
    }

    /// <summary>Lines that are answered.</summary>
    private sealed record Handful(int LastLine, IReadOnlyList<byte[]> Decisions, int Unreadable);
}
