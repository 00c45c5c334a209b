namespace Screening.Hosting;

/// <summary>Which pack answers and whether the newest files are that pack; a change is another state.</summary>
/// <param name="Current">The pack that answers; null before there was a good one.</param>
/// <param name="Refused">Why the newest files are not that pack; null if they are, or if nothing was read yet.</param>
internal sealed record PackState(LoadedPack? Current, PackRefusal? Refused)
{
    private readonly TaskCompletionSource _replaced = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when another state takes the place of this one.</summary>
    public Task Replaced => _replaced.Task;

    public void Replace() => _replaced.SetResult();

    /// <summary>The state if the files are ones that were judged before; null if they must be judged.</summary>
    public PackState? Knowing(string fingerprint)
    {
        if (fingerprint == Refused?.Fingerprint) return this;
        if (fingerprint != Current?.Fingerprint) return null;
        return Refused is null ? this : new PackState(Current, null);
    }

    /// <summary>The pack goes on answering. The same cause told again is no news: a missing folder is looked for at every poll.</summary>
    public PackState Refuse(PackRefusal refusal) =>
        refusal.Fingerprint is null && refusal.Reason == Refused?.Reason ? this : new PackState(Current, refusal);
}
