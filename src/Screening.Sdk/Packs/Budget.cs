namespace Screening.Packs;

/// <summary>How many things of one kind a pack may still have, over all its files.</summary>
internal sealed class Budget(int limit, string things)
{
    private int _left = limit;

    /// <summary>What to say when it is spent.</summary>
    public string Spent { get; } = $"the pack has more than {limit} {things}";

    public bool Spend(int count)
    {
        _left = Math.Max(-1, _left - count);
        return _left >= 0;
    }
}
