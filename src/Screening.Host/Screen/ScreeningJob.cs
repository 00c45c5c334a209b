namespace Screening.Host.Screen;

/// <summary>A screener, the moment whose rules apply, and what earlier filings said.</summary>
internal sealed record ScreeningJob(Screener Screener, DateTimeOffset AsOf, History History)
{
    /// <summary>The record with its decision, if it could be read.</summary>
    public Screened Screen(Screened read) => read.Record.Filing is { } filing
        ? read with { Decision = Screener.Screen(filing, AsOf, History.Of(filing)) }
        : read;

    public Explanation Explain(Filing filing) => Screener.Explain(filing, AsOf, History.Of(filing));
}
