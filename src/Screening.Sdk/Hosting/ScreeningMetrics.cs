using System.Diagnostics.Metrics;

namespace Screening.Hosting;

/// <summary>What a dashboard wants to know, under names in the manner of OpenTelemetry.</summary>
internal sealed class ScreeningMetrics
{
    // A decision takes microseconds; the usual bounds begin at milliseconds.
    private static readonly InstrumentAdvice<double> Bounds = new()
    {
        HistogramBucketBoundaries = [0.00001, 0.000025, 0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1],
    };

    // Words made once: a decision is not to allocate them.
    private static readonly KeyValuePair<string, object?>[] Outcomes =
        [.. Enum.GetValues<Outcome>().Select(outcome => new KeyValuePair<string, object?>("screening.outcome", CamelCase.Of(outcome)))];

    private readonly ActivePack _active;
    private readonly TimeProvider _time;
    private readonly Counter<long> _decisions;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _reloads;

    public ScreeningMetrics(ActivePack active, TimeProvider time, IMeterFactory? meters = null)
    {
        (_active, _time) = (active, time);
        var meter = meters?.Create(ActivePack.MeterName) ?? new Meter(ActivePack.MeterName);
        _decisions = meter.CreateCounter<long>("screening.decisions", "{decision}", "Decisions given.");
        _duration = meter.CreateHistogram("screening.duration", "s", "Time that one decision took.", tags: null, advice: Bounds);
        _reloads = meter.CreateCounter<long>("screening.pack.reloads", "{reload}", "Changed rules that were read.");
        meter.CreateObservableGauge("screening.pack.refused", () => active.Refused is null ? 0L : 1L, null, "1 while the newest files were refused and older rules answer, else 0.");
        meter.CreateObservableGauge("screening.pack.age", Ages, "s", "Time since the active rules were loaded.");
    }

    public long Now => _time.GetTimestamp();

    public void Decided(Decision decision, long began)
    {
        var outcome = Outcomes[(int)decision.Outcome];
        _decisions.Add(1, outcome);
        _duration.Record(_time.GetElapsedTime(began).TotalSeconds, outcome);
    }

    public void Reloaded(PackState state) => _reloads.Add(1, new KeyValuePair<string, object?>("screening.pack.result", state.Refused is null ? "activated" : "refused"));

    private IEnumerable<Measurement<double>> Ages() => _active.Current is not { } pack ? [] :
    [
        new((_time.GetUtcNow() - pack.LoadedAt).TotalSeconds, new("screening.pack.id", pack.Identity.Id), new("screening.pack.version", pack.Identity.Version)),
    ];
}
