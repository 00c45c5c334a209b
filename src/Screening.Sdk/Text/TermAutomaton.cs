namespace Screening.Text;

/// <summary>An occurrence of a term in a text.</summary>
/// <param name="Term">Index of the term in the list the automaton was built from.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last one.</param>
internal readonly record struct TermMatch(int Term, int Start, int End);

/// <summary>
/// Finds every occurrence of many terms in one pass over a text (Aho and Corasick). Immutable, shared between threads.
/// States are numbered breadth first, so the children of a state stand side by side and only the first one is stored.
/// The README beside this file tells why.
/// </summary>
internal sealed partial class TermAutomaton
{
    private const int Root = 0;
    private readonly int[] _fromRoot = new int[0x10000];
    private readonly char[] _labels;
    private readonly int[] _firstChild;
    private readonly int[] _fallback;
    private readonly int[] _output;
    private readonly int[] _firstTerm;
    private readonly int[] _order;
    private readonly int[] _lengths;
    private readonly bool[] _isLast;

    /// <summary>An automaton for these terms; none may be empty, and equal ones are all reported.</summary>
    public static TermAutomaton Build(IReadOnlyList<string> terms) => new([.. terms]);

    /// <summary>Every occurrence of every term, overlapping ones too, by their ends and the longest first.</summary>
    public Matches Find(ReadOnlySpan<char> text) => new(this, text);

    private int Next(int state, char c)
    {
        for (; state != Root; state = _fallback[state])
            if (Child(state, c) is var child and not Root) return child;
        return _fromRoot[c];
    }

    private int Child(int state, char c)
    {
        var first = _firstChild[state];
        var index = _labels.AsSpan(first, _firstChild[state + 1] - first).IndexOf(c);
        return index < 0 ? Root : first + index;
    }

    /// <summary>The matches in one text, for <c>foreach</c>.</summary>
    public ref struct Matches(TermAutomaton automaton, ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private int _position;
        private int _state;
        private int _found;
        private int _term;

        /// <summary>The match that was last moved to.</summary>
        public TermMatch Current { get; private set; }

        public readonly Matches GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_found == Root)
            {
                if (_position == _text.Length) return false;
                _state = automaton.Next(_state, _text[_position++]);
                _found = automaton._output[_state];
                _term = automaton._firstTerm[_found];
            }
            Report();
            return true;
        }

        private void Report()
        {
            var term = automaton._order[_term];
            Current = new TermMatch(term, _position - automaton._lengths[term], _position);
            if (!automaton._isLast[_term++]) return;
            _found = automaton._output[automaton._fallback[_found]];
            _term = automaton._firstTerm[_found];
        }
    }
}
