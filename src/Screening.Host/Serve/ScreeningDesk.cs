using System.Security.Cryptography;
using Screening.Host.Store;

namespace Screening.Host.Serve;

/// <summary>Where filings are handed in: an answer is given when its decision is durable, and never without.</summary>
internal sealed class ScreeningDesk(DecisionStore store, PackShelf shelf, TimeProvider clock) : IDisposable
{
    private const int MostWaiting = 8192;

    // A tenth of a second for each piece.
    private const int MostWaits = 20;

    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(5);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _places = new(MostWaiting);

    /// <summary>Screens one filing.</summary>
    /// <exception cref="StoreException">The decision could not be recorded.</exception>
    public async Task<Answer> ScreenAsync(Filing filing, Question question, CancellationToken stop)
    {
        if (!await _places.WaitAsync(Patience, stop)) throw new StoreException("too many filings wait for the disk; try again", isStale: true);
        try
        {
            var done = new Promise();
            var answer = Screen(question.Rules ?? shelf.Active, filing, question, done);
            await done.Task;
            store.Metrics.Answered(1);
            return answer;
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>Screens several filings, in their order, and waits for all of them at once.</summary>
    /// <exception cref="StoreException">A decision could not be recorded.</exception>
    public async Task<Answer[]> ScreenAsync(IReadOnlyList<(Filing Filing, Question Question)> asked)
    {
        if (asked.Count == 0) return [];
        var done = new Promise(asked.Count);
        var rules = asked[0].Question.Rules ?? shelf.Active;
        Answer[] answers = [.. asked.Select(one => Screen(rules, one.Filing, one.Question, done))];
        await done.Task;
        store.Metrics.Answered(answers.Length);
        return answers;
    }

    /// <summary>Lets requests go first, but not for ever: whoever works in the background asks before each piece of work.</summary>
    public async Task GiveWayAsync()
    {
        for (var waits = 0; waits < MostWaits && _places.CurrentCount < MostWaiting; waits++) await Task.Delay(Wait);
    }

    public void Dispose() => _places.Dispose();

    private Answer Screen(RulesInUse rules, Filing filing, Question question, Promise done)
    {
        var now = Now();
        var written = WireFormat.ToBytes(filing);
        var filed = store.Filings.Compress(written);
        var said = BarcodeObservation.From(filing, now);
        var book = store.Book;
        using (book.HoldAll(said))
        {
            var explanation = Explain(rules, filing, question, book.History(said), now);
            var body = WireFormat.ToBytes(explanation.Decision);
            var decided = store.Decisions.Compress(body);
            var id = store.NextId();
            store.Queue(
                new NewDecision
                {
                    Id = id,
                    MadeAt = now,
                    AsOf = explanation.Decision.AsOf,
                    FilingDigest = SHA256.HashData(written),
                    Filing = filed,
                    Pack = rules.Number,
                    Outcome = explanation.Decision.Outcome,
                    TariffLine = TariffLine.Of(filing.TariffCode),
                    Rules = RulesOf(explanation.Decision),
                    Body = decided,
                    Barcodes = book.Record(id, said),
                    Key = question.Key,
                    Line = question.Line,
                },
                book,
                done);
            return new Answer(id, body, question.Explain ? explanation : null);
        }
    }

    private static Explanation Explain(RulesInUse rules, Filing filing, Question question, List<BarcodeObservation> history, DateTimeOffset now) => question.Explain
        ? rules.Pack.Explain(filing, question.AsOf ?? now, history)
        : new Explanation(rules.Pack.Screen(filing, question.AsOf ?? now, history), []);

    // As the store keeps it, so that a replay sees the same moment.
    private DateTimeOffset Now() => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());

    /// <summary>The rules that gave a reason, each once.</summary>
    public static string[] RulesOf(Decision decision) =>
    [
        .. decision.Findings.Select(finding => finding.RuleId)
            .Concat(decision.Missing.Select(missing => missing.RuleId))
            .Concat(decision.Undecided.Select(undecided => undecided.RuleId))
            .Distinct(StringComparer.Ordinal),
    ];
}

/// <summary>What is asked about a filing.</summary>
/// <param name="AsOf">The moment whose rules apply; null for the present one.</param>
/// <param name="Explain">Whether what every rule did is wanted too.</param>
/// <param name="Key">The client's key, if it chose one.</param>
/// <param name="Line">The line of a job that it is, if it is.</param>
/// <param name="Rules">The pack that decides, for whoever asks several times in one request; null for the present one.</param>
internal sealed record Question(DateTimeOffset? AsOf = null, bool Explain = false, IdempotencyKey? Key = null, RulesInUse? Rules = null, JobLine? Line = null);

/// <summary>A decision that is recorded.</summary>
/// <param name="Id">Its number in the store.</param>
/// <param name="Decision">Its bytes.</param>
/// <param name="Explanation">What every rule did, if that was asked for.</param>
internal sealed record Answer(long Id, byte[] Decision, Explanation? Explanation);
