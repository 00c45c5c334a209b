namespace Screening.Text.Patterns;

/// <summary>
/// A set of states that is emptied at once and listed without gaps (Briggs and Torczon): a state is a member if its place in the list
/// holds it, so the places need not be cleared.
/// </summary>
internal ref struct StateSet(Span<ushort> list, Span<ushort> places)
{
    private readonly Span<ushort> _list = list;
    private readonly Span<ushort> _places = places;
    private int _count;

    /// <summary>The members, in the order in which they came.</summary>
    public readonly ReadOnlySpan<ushort> Members => _list[.._count];

    public readonly bool Contains(ushort state) => _places[state] < _count && _list[_places[state]] == state;

    public void Add(ushort state)
    {
        if (Contains(state)) return;
        _places[state] = (ushort)_count;
        _list[_count++] = state;
    }

    public void Clear() => _count = 0;
}
