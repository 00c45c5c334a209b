using System.Buffers;

namespace Screening.Text;

/// <summary>
/// Where each folded character came from. Only departures from one-to-one are kept, as runs in a rented array;
/// a text in which folding changes no length needs none.
/// </summary>
internal struct HomeMap
{
    private Run[]? _runs;
    private int _count;
    private int _next;

    /// <summary>Says that the folded character at this index stands for a span of the original.</summary>
    public void Append(int folded, int start, int length)
    {
        if (length != 1 || start != _next) Push(new Run(folded, start, length));
        _next = start + length;
    }

    /// <summary>Forgets the characters from this index on.</summary>
    public void Truncate(int folded)
    {
        while (_count > 0 && _runs![_count - 1].Folded >= folded) _count--;
        _next = _count == 0 ? folded : _runs![_count - 1].Locate(folded).Start;
    }

    /// <summary>The span of the original for which a folded character stands.</summary>
    public readonly (int Start, int End) Locate(int folded)
    {
        var (low, high) = (0, _count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_runs![middle].Folded <= folded) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? (folded, folded + 1) : _runs![low - 1].Locate(folded);
    }

    public void Return()
    {
        if (_runs is { } runs) ArrayPool<Run>.Shared.Return(runs);
        this = new HomeMap();
    }

    private void Push(Run run)
    {
        _runs ??= ArrayPool<Run>.Shared.Rent(16);
        if (_count == _runs.Length) _runs = Buffers.Grow(_runs);
        _runs[_count++] = run;
    }

    /// <summary>The folded character at an index stands for a span of the original, each one after it for the next single character.</summary>
    private readonly record struct Run(int Folded, int Start, int Length)
    {
        public (int Start, int End) Locate(int folded)
        {
            if (folded == Folded) return (Start, Start + Length);
            var start = Start + Length + folded - Folded - 1;
            return (start, start + 1);
        }
    }
}
