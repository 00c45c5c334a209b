namespace Screening.Host.Store;

/// <summary>The store cannot do what is asked of it.</summary>
/// <param name="message">For the operator: lower case, no full stop.</param>
/// <param name="isStale">Whether only what was queued behind a failure is lost, so that asking again may help at once.</param>
internal sealed class StoreException(string message, bool isStale = false) : Exception(message)
{
    public bool IsStale { get; } = isStale;
}
