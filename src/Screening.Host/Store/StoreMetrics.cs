using System.Diagnostics.Metrics;

namespace Screening.Host.Store;

/// <summary>What is measured of a store.</summary>
internal sealed class StoreMetrics : IDisposable
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Screening.Store";

    private static readonly InstrumentAdvice<int> Bounds = new() { HistogramBucketBoundaries = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384] };

    private readonly Meter _meter = new(MeterName);
    private readonly Histogram<int> _groups;
    private readonly Counter<long> _refused;
    private long _recorded;
    private long _answered;

    public StoreMetrics(DecisionStore store)
    {
        _groups = _meter.CreateHistogram("screening.store.group", "{write}", "Writes that shared one transaction.", tags: null, advice: Bounds);
        _refused = _meter.CreateCounter<long>("screening.store.refused", "{write}", "Writes that failed, whose senders were told so.");
        _meter.CreateObservableCounter("screening.store.decisions", () => Recorded, "{decision}", "Decisions that are durable.");
        _meter.CreateObservableGauge("screening.store.dropped", () => Dropped, "{decision}", "Decisions given that are not durable; anything but 0 is a fault of the program.");
        _meter.CreateObservableGauge("screening.store.waiting", () => store.Waiting, "{write}", "Writes that wait for the disk.");
        _meter.CreateObservableGauge("screening.store.size", () => store.Bytes, "By", "Size of the file and its log.");
        _meter.CreateObservableGauge("screening.store.writable", () => store.Fault is null ? 1 : 0, null, "1, or 0 while the store cannot be written.");
    }

    /// <summary>Decisions since the start that are durable.</summary>
    public long Recorded => Interlocked.Read(ref _recorded);

    // Counted in two places that know nothing of each other: where answers are given and where the disk has confirmed.
    private long Dropped
    {
        get
        {
            var answered = Interlocked.Read(ref _answered);
            return Math.Max(0, answered - Recorded);
        }
    }

    /// <summary>Decisions go out to whoever asked.</summary>
    public void Answered(int decisions) => Interlocked.Add(ref _answered, decisions);

    /// <summary>A transaction is durable.</summary>
    public void Written(List<Write> group)
    {
        _groups.Record(group.Count);
        Interlocked.Add(ref _recorded, group.Count(write => write.Decision is not null));
    }

    public void Refused(int writes) => _refused.Add(writes);

    public void Dispose() => _meter.Dispose();
}
