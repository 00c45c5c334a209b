using Screening.Host.Store;
using Screening.Hosting;

namespace Screening.Host.Serve;

/// <summary>
/// The pack that decides now, and those that decided before, compiled again when a replay asks for them.
/// A pack decides only once its files are durable, so that no decision is ever without its rules.
/// </summary>
internal sealed class PackShelf(DecisionStore store, TimeProvider clock)
{
    // Each takes some ten megabytes and a second.
    private const int Kept = 4;

    private readonly Lock _gate = new();
    private readonly Dictionary<long, Task<Screener>> _earlier = [];
    private volatile RulesInUse? _active;

    /// <summary>The rules that decide now.</summary>
    /// <exception cref="InvalidOperationException">The sidecar has not started.</exception>
    public RulesInUse Active => _active ?? throw new InvalidOperationException("the sidecar has not started");

    /// <summary>Keeps the files of a pack, and lets it decide.</summary>
    /// <exception cref="StoreException">They could not be kept; the one before goes on deciding.</exception>
    public async Task TakeAsync(LoadedPack pack)
    {
        if (_active?.Pack != pack) _active = new RulesInUse(pack, await store.KeepAsync(pack.Rules, clock.GetUtcNow()));
    }

    /// <summary>The rules with this number in the store.</summary>
    public Task<Screener> FindAsync(long number)
    {
        if (Active is { } active && number == active.Number) return Task.FromResult(active.Pack.Screener);
        lock (_gate)
        {
            if (_earlier.TryGetValue(number, out var known) && !known.IsFaulted) return known;
            _earlier.Remove(number);
            if (_earlier.Count == Kept) _earlier.Remove(_earlier.Keys.First());
            return _earlier[number] = Task.Run(() => Compile(number));
        }
    }

    private Screener Compile(long number)
    {
        var pack = RulePack.Read(PackArchive.Read(store.Read(reader => reader.PackFiles(number))));
        var kept = store.Read(reader => reader.Packs()).Find(stored => stored.Number == number)!.Identity.Digest;
        if (pack.Identity.Digest != kept) throw new StoreException($"the store is damaged: pack {kept} is not what was written");
        return pack.Compile();
    }
}
