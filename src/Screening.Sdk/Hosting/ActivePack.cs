namespace Screening.Hosting;

/// <summary>
/// The rules in force in this process, kept up with the files on disk. Another pack becomes active in one step, and only if it
/// compiles and passes its own tests; until then, and after any failure, the last good one goes on answering.
/// Safe to use from any thread.
/// </summary>
public sealed class ActivePack
{
    /// <summary>Name of the meter of everything that is measured here.</summary>
    public const string MeterName = "Screening";

    private PackState _state = new(null, null);

    internal ActivePack()
    {
    }

    /// <summary>The pack that answers; null before there was a good one. A request takes it once and keeps to it.</summary>
    public LoadedPack? Current => State.Current;

    /// <summary>Why the newest files on disk are not <see cref="Current"/>; null if they are.</summary>
    public PackRefusal? Refused => State.Refused;

    /// <summary>
    /// Completes at the next change of <see cref="Current"/> or <see cref="Refused"/>. Take it before looking at them, and no change is missed.
    /// </summary>
    public Task Changed => State.Replaced;

    internal PackState State => Volatile.Read(ref _state);

    /// <summary>The pack that answers, for all screenings of one request.</summary>
    /// <exception cref="InvalidOperationException">There is none yet.</exception>
    public LoadedPack Take() => State is { Current: { } pack } ? pack : throw new InvalidOperationException(
        $"no rule pack is active: {Refused?.Reason ?? "the host has not started"}");

    /// <summary>Decides by the pack of this moment, and measures it. For several filings of one request, <see cref="Take"/> the pack first.</summary>
    /// <inheritdoc cref="Screener.Screen"/>
    /// <exception cref="InvalidOperationException">No pack is active yet.</exception>
    public Decision Screen(Filing filing, DateTimeOffset asOf, IReadOnlyList<BarcodeObservation>? history = null) =>
        Take().Screen(filing, asOf, history);

    internal void Become(PackState state) => Interlocked.Exchange(ref _state, state).Replace();
}
