using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Screening.Host.Screen;

/// <summary>Work on many records: as many at a time as there are processors, given out in the order of the input.</summary>
internal static class Batch
{
    /// <summary>How far reading may run ahead of writing; with it the memory used does not grow with the input.</summary>
    public const int LookAhead = 256;

    /// <summary>Gives each result as soon as it and all before it are there. A failure of the reader or of the work is thrown in its turn.</summary>
    public static IAsyncEnumerable<TResult> Run<TRecord, TResult>(IEnumerable<TRecord> records, Func<TRecord, TResult> work, CancellationToken stop = default) =>
        Run(records.ToAsyncEnumerable(), (record, left) => Task.Run(() => work(record), left), LookAhead, stop);

    /// <summary>The same for records that arrive in their own time and for work that waits.</summary>
    public static async IAsyncEnumerable<TResult> Run<TRecord, TResult>(
        IAsyncEnumerable<TRecord> records, Func<TRecord, CancellationToken, Task<TResult>> work, int lookAhead, [EnumeratorCancellation] CancellationToken stop = default)
    {
        using var left = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var queue = Channel.CreateBounded<Task<TResult>>(lookAhead);
        var reading = Task.Run(() => ReadAsync(records, work, queue.Writer, left.Token), CancellationToken.None);
        try
        {
            await foreach (var result in queue.Reader.ReadAllAsync(stop)) yield return await result;
            await reading;
        }
        finally
        {
            // Whoever stops listening also stops the reading.
            await left.CancelAsync();
        }
    }

    private static async Task ReadAsync<TRecord, TResult>(
        IAsyncEnumerable<TRecord> records, Func<TRecord, CancellationToken, Task<TResult>> work, ChannelWriter<Task<TResult>> queue, CancellationToken left)
    {
        try
        {
            await foreach (var record in records.WithCancellation(left)) await queue.WriteAsync(work(record, left), left);
            queue.Complete();
        }
        catch (Exception failure)
        {
            queue.Complete(failure);
        }
    }
}
