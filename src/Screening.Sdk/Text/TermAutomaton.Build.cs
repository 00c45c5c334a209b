namespace Screening.Text;

internal sealed partial class TermAutomaton
{
    private TermAutomaton(string[] terms)
    {
        if (Array.Exists(terms, term => term.Length == 0)) throw new ArgumentException("a term must not be empty", nameof(terms));
        _order = InOrder(terms);
        _lengths = Array.ConvertAll(terms, term => term.Length);
        var states = CountStates(terms);
        _labels = new char[states];
        _firstChild = new int[states + 1];
        _fallback = new int[states];
        _output = new int[states];
        _firstTerm = new int[states];
        _isLast = new bool[terms.Length];
        GrowTrie(terms, states);
        LinkFallbacks(states);
    }

    private static int[] InOrder(string[] terms)
    {
        var order = new int[terms.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, (a, b) => string.CompareOrdinal(terms[a], terms[b]) is var byText and not 0 ? byText : a - b);
        return order;
    }

    // In sorted order a term adds one state for each character that it does not share with the term before it.
    private int CountStates(string[] terms)
    {
        var count = 1;
        var before = "";
        foreach (var term in _order.Select(i => terms[i]))
        {
            count += term.Length - before.AsSpan().CommonPrefixLength(term);
            before = term;
        }
        return count;
    }

    // The terms below a state are a range of the sorted ones. States are handed out level by level in that order.
    private void GrowTrie(string[] terms, int states)
    {
        var below = new (int First, int Last, int Depth)[states];
        below[Root] = (0, _order.Length, 0);
        var next = 1;
        for (var state = Root; state < states; state++)
        {
            _firstChild[state] = next;
            var (first, last, depth) = below[state];
            if (depth > 0 && terms[_order[first]].Length == depth)
            {
                _output[state] = state;
                _firstTerm[state] = first;
            }
            while (first < last && terms[_order[first]].Length == depth) first++;
            if (_output[state] == state && state != Root) _isLast[first - 1] = true;
            while (first < last)
            {
                var label = terms[_order[first]][depth];
                var end = first + 1;
                while (end < last && terms[_order[end]][depth] == label) end++;
                if (depth == 0) _fromRoot[label] = next;
                _labels[next] = label;
                below[next++] = (first, end, depth + 1);
                first = end;
            }
        }
        _firstChild[states] = next;
    }

    // Where to go on when a character does not fit: the longest proper suffix of what was read that is also a state.
    private void LinkFallbacks(int states)
    {
        for (var state = Root; state < states; state++)
            for (var child = _firstChild[state]; child < _firstChild[state + 1]; child++)
            {
                var fallback = state == Root ? Root : Next(_fallback[state], _labels[child]);
                _fallback[child] = fallback;
                if (_output[child] == Root) _output[child] = _output[fallback];
            }
    }
}
