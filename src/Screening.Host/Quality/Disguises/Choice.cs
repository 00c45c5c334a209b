namespace Screening.Host.Quality.Disguises;

/// <summary>Choices that look random and are the same on every run and machine: they are drawn from the row's own id.</summary>
/// <param name="seed">What the choices depend on.</param>
internal sealed class Choice(string seed)
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    private uint _state = Mix(Offset, seed);

    /// <summary>A number from 0 to <paramref name="count"/> - 1.</summary>
    public int Below(int count)
    {
        _state = Mix(_state, ".");
        // The low bits of such a hash follow a pattern.
        return (int)((_state >> 8) % (uint)count);
    }

    // FNV-1a.
    private static uint Mix(uint state, string text)
    {
        foreach (var c in text) state = (state ^ c) * Prime;
        return state;
    }
}
