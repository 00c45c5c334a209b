using Screening.Host.Store;

namespace Screening.Host.Serve;

/// <summary>The pack that decides now, and those that decided before, compiled again when a replay asks for them.</summary>
internal sealed class PackShelf(DecisionStore store, RulesInUse active)
{
    // Each takes some ten megabytes and a second.
    private const int Kept = 4;

    private readonly Lock _gate = new();
    private readonly Dictionary<long, Task<RulesInUse>> _earlier = [];

    /// <summary>The rules that decide now.</summary>
    public RulesInUse Active { get; } = active;

    /// <summary>The rules with this number in the store.</summary>
    public Task<RulesInUse> FindAsync(long number)
    {
        if (number == Active.Number) return Task.FromResult(Active);
        lock (_gate)
        {
            if (_earlier.TryGetValue(number, out var known) && !known.IsFaulted) return known;
            _earlier.Remove(number);
            if (_earlier.Count == Kept) _earlier.Remove(_earlier.Keys.First());
            return _earlier[number] = Task.Run(() => Compile(number));
        }
    }

    private RulesInUse Compile(long number)
    {
        var pack = RulePack.Read(PackArchive.Read(store.Read(reader => reader.PackFiles(number))));
        var kept = store.Read(reader => reader.Packs()).Find(stored => stored.Number == number)!.Identity.Digest;
        if (pack.Identity.Digest != kept) throw new StoreException($"the store is damaged: pack {kept} is not what was written");
        return new RulesInUse(pack, pack.Compile(), number);
    }
}
