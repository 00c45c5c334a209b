using System.Collections.Concurrent;
using Screening.Host.Store;

namespace Screening.Host.Serve;

/// <summary>Gives one answer to requests with the same key, also when they come at the same time or after a restart.</summary>
internal sealed class IdempotentDesk(ScreeningDesk desk, DecisionStore store, Replays replays)
{
    private readonly ConcurrentDictionary<string, Task> _underWay = new(StringComparer.Ordinal);

    /// <returns>The answer; null when the key came with another question before.</returns>
    public async Task<Answer?> ScreenAsync(Filing filing, Question question, CancellationToken stop)
    {
        var key = question.Key ?? throw new ArgumentException("no key", nameof(question));
        while (true)
        {
            var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var first = _underWay.GetOrAdd(key.Text, mine.Task);
            if (first != mine.Task)
            {
                await first.WaitAsync(stop);
                continue;
            }
            try
            {
                return store.Read(reader => reader.Key(key.Text)) is { } known
                    ? await AgainAsync(known, key, question.Explain)
                    : await desk.ScreenAsync(filing, question, stop);
            }
            finally
            {
                _underWay.TryRemove(key.Text, out _);
                mine.SetResult();
            }
        }
    }

    private async Task<Answer?> AgainAsync((byte[] Fingerprint, long Decision) known, IdempotencyKey key, bool explain)
    {
        if (!known.Fingerprint.AsSpan().SequenceEqual(key.Fingerprint)) return null;
        var stored = store.Read(reader => reader.Decision(known.Decision)) ?? throw new StoreException("the decision of this Idempotency-Key was just forgotten; ask again", isStale: true);
        return new Answer(stored.Id, stored.Body, explain ? await replays.ExplainAsync(stored) : null);
    }
}
