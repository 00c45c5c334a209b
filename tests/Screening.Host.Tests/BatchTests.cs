using Screening.Host.Screen;

namespace Screening.Host.Tests;

public sealed class BatchTests
{
    [Fact]
    public async Task Results_come_in_the_order_of_the_input_whatever_takes_longest()
    {
        var results = await Batch.Run(Enumerable.Range(0, 500), Slowly, TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        results.Should().Equal(Enumerable.Range(0, 500));
    }

    [Fact]
    public async Task Reading_runs_ahead_of_writing_by_no_more_than_the_look_ahead()
    {
        var read = 0;
        var written = 0;
        var lead = 0;
        await foreach (var _ in Batch.Run(Counted(5000), n => n, TestContext.Current.CancellationToken))
        {
            written++;
            lead = Math.Max(lead, Volatile.Read(ref read) - written);
        }

        written.Should().Be(5000);
        // One more record is in the hands of the reader, and one in those of the writer.
        lead.Should().BeLessThanOrEqualTo(Batch.LookAhead + 2);

        IEnumerable<int> Counted(int count)
        {
            for (var i = 0; i < count; i++)
            {
                Interlocked.Increment(ref read);
                yield return i;
            }
        }
    }

    [Fact]
    public async Task Whoever_stops_listening_stops_the_reading()
    {
        var closed = new TaskCompletionSource();
        await foreach (var _ in Batch.Run(Endless(), n => n, TestContext.Current.CancellationToken)) break;

        await closed.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);

        IEnumerable<int> Endless()
        {
            try
            {
                while (true) yield return 1;
            }
            finally
            {
                closed.SetResult();
            }
        }
    }

    [Fact]
    public async Task A_failing_reader_fails_the_batch_after_what_was_read()
    {
        var results = new List<int>();
        var run = async () =>
        {
            await foreach (var n in Batch.Run(Broken(), n => n, TestContext.Current.CancellationToken)) results.Add(n);
        };

        await run.Should().ThrowAsync<InvalidDataException>();
        results.Should().Equal(1, 2);

        static IEnumerable<int> Broken()
        {
            yield return 1;
            yield return 2;
            throw new InvalidDataException();
        }
    }

    private static int Slowly(int n)
    {
        if (n % 7 == 0) Thread.Sleep(2);
        return n;
    }
}
