using Screening.Hosting;

namespace Screening.Samples;

/// <summary>
/// A platform that screens before it lists. It owns what the library does not: the clock, the history, the shelves and the queue.
/// </summary>
/// <param name="rules">The rules in force; they may become others at any moment.</param>
internal sealed class Market(ActivePack rules)
{
    private readonly BarcodeLedger _history = new();
    private readonly SortedDictionary<string, Filing> _shelf = new(StringComparer.Ordinal);
    private readonly Queue<Decision> _reviews = new();

    /// <summary>Filings on sale.</summary>
    public IReadOnlyCollection<Filing> Shelf => _shelf.Values;

    /// <summary>Decisions that wait for a person, oldest first.</summary>
    public IReadOnlyCollection<Decision> Reviews => _reviews;

    /// <summary>Screens a filing and does what the decision asks for. Every filing is remembered, whatever became of it.</summary>
    public Decision Submit(Filing filing, DateTimeOffset now)
    {
        var decision = Ask(filing, now);
        _history.Record(filing, now);
        if (decision.Outcome == Outcome.Pass) _shelf[filing.FilingId] = filing;
        else _shelf.Remove(filing.FilingId);
        if (decision.Outcome == Outcome.Review) _reviews.Enqueue(decision);
        return decision;
    }

    /// <summary>What the rules say of a filing at another moment; nothing is listed, queued or remembered.</summary>
    public Decision Ask(Filing filing, DateTimeOffset asOf) =>
        rules.Screen(filing, asOf, _history.Find(filing));
}
