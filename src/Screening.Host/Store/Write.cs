namespace Screening.Host.Store;

/// <summary>Something that is to be written, and who waits for it.</summary>
/// <param name="Book">The book that it was made from; it may not be written once that is thrown away.</param>
/// <param name="Rows">Writes the rows.</param>
/// <param name="Done">Told when they are on the disk, or why they never will be.</param>
internal sealed record Write(BarcodeBook Book, Action<StoreRows> Rows, Promise Done)
{
    /// <summary>The decision among the rows, if there is one.</summary>
    public NewDecision? Decision { get; init; }
}

/// <summary>Waits for several writes at once; the first failure is the failure of all.</summary>
internal sealed class Promise(int writes = 1)
{
    private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _left = writes;

    public Task Task => _all.Task;

    public void Keep(int count = 1)
    {
        if (Interlocked.Add(ref _left, -count) == 0) _all.TrySetResult();
    }

    public void Break(StoreException fault) => _all.TrySetException(fault);
}
