using Screening.Normalization;
using Screening.Rules;

namespace Screening.Consistency;

/// <summary>Compares one attribute with what most sellers say of it.</summary>
/// <typeparam name="T">The attribute, in a form that can be compared.</typeparam>
/// <param name="header">The rule's header.</param>
/// <param name="scope">Which earlier filings it looks at.</param>
internal abstract class ConsensusRule<T>(RuleHeader header, ObservationScope scope) : ConsistencyRule(header, scope)
    where T : struct
{
    protected abstract T? Of(BarcodeObservation observation);

    protected abstract T? Of(Filing filing);

    /// <summary>Whether two statements are the same for this purpose.</summary>
    protected abstract bool Same(T a, T b);

    /// <summary>The statement for a person; equal statements have equal words.</summary>
    protected abstract string Words(T value);

    /// <summary>The filing says something else than <paramref name="consensus"/>.</summary>
    protected abstract void Report(NormalizedFiling filing, string gtin, T mine, T consensus, Report report);

    protected override bool States(BarcodeObservation observation) => Of(observation) is not null;

    protected override void Compare(NormalizedFiling filing, string gtin, IReadOnlyList<BarcodeObservation> observations, Report report)
    {
        if (Of(filing.Filing) is { } mine && Consensus(observations) is { } consensus && !Same(mine, consensus))
            Report(filing, gtin, mine, consensus, report);
    }

    // What more than half of the sellers say, if they are enough. Of two that tie, the first in ordinal order: any would do, but always the same.
    private T? Consensus(IReadOnlyList<BarcodeObservation> observations)
    {
        var said = observations.Select(observation => Of(observation)!.Value).ToList();
        var best = said.DistinctBy(Words)
            .Select(value => (Value: value, Count: said.Count(other => Same(value, other))))
            .OrderByDescending(candidate => candidate.Count).ThenBy(candidate => Words(candidate.Value), StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Count >= MinSellers && best.Count * 2 > said.Count ? best.Value : null;
    }
}
