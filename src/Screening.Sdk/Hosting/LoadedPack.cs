namespace Screening.Hosting;

/// <summary>
/// Rules that were read, compiled and tested, and answered or answer now. It never changes: a request that takes it once
/// is decided by one version from start to end, whatever becomes active meanwhile.
/// </summary>
public sealed class LoadedPack
{
    private readonly ScreeningMetrics _metrics;

    internal LoadedPack(RulePack rules, Screener screener, int testsRun, DateTimeOffset loadedAt, string fingerprint, ScreeningMetrics metrics)
    {
        (Rules, Screener, TestsRun, LoadedAt, Fingerprint) = (rules, screener, testsRun, loadedAt, fingerprint);
        _metrics = metrics;
    }

    /// <summary>Id, version and digest.</summary>
    public PackIdentity Identity => Rules.Identity;

    /// <summary>The rules as written.</summary>
    public RulePack Rules { get; }

    /// <summary>The rules compiled; what is screened through it directly is not measured.</summary>
    public Screener Screener { get; }

    /// <summary>How many tests beside the rules were run before it became active, known misses included; 0 if they were not to be run.</summary>
    public int TestsRun { get; }

    /// <summary>When it became ready to answer, in UTC.</summary>
    public DateTimeOffset LoadedAt { get; }

    internal string Fingerprint { get; }

    /// <inheritdoc cref="Screener.Screen"/>
    public Decision Screen(Filing filing, DateTimeOffset asOf, IReadOnlyList<BarcodeObservation>? history = null)
    {
        var began = _metrics.Now;
        var decision = Screener.Screen(filing, asOf, history);
        _metrics.Decided(decision, began);
        return decision;
    }

    /// <inheritdoc cref="Screener.Explain"/>
    public Explanation Explain(Filing filing, DateTimeOffset asOf, IReadOnlyList<BarcodeObservation>? history = null)
    {
        var began = _metrics.Now;
        var explanation = Screener.Explain(filing, asOf, history);
        _metrics.Decided(explanation.Decision, began);
        return explanation;
    }
}
