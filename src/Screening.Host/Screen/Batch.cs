using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Screening.Host.Screen;

/// <summary>Work on many records: as many at a time as there are processors, given out in the order of the input.</summary>
internal static class Batch
{
    /// <summary>How far reading may run ahead of writing; with it the memory used does not grow with the input.</summary>
    public const int LookAhead = 256;

    /// <summary>Gives each result as soon as it and all before it are there. A failure of the reader or of the work is thrown in its turn.</summary>
    public static async IAsyncEnumerable<TResult> Run<TRecord, TResult>(
        IEnumerable<TRecord> records, Func<TRecord, TResult> work, [EnumeratorCancellation] CancellationToken stop = default)
    {
        using var left = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var queue = Channel.CreateBounded<Task<TResult>>(LookAhead);
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
        IEnumerable<TRecord> records, Func<TRecord, TResult> work, ChannelWriter<Task<TResult>> queue, CancellationToken left)
    {
        try
        {
            foreach (var record in records) await queue.WriteAsync(Task.Run(() => work(record), left), left);
            queue.Complete();
        }
        catch (Exception failure)
        {
            queue.Complete(failure);
        }
    }
}
