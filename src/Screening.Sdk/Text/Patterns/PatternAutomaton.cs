using System.Buffers;

namespace Screening.Text.Patterns;

/// <summary>
/// Follows a pattern in all its ways at once (Thompson): a state is entered at most once at each place of the text,
/// so the time is at most the text times the states.
/// </summary>
internal sealed partial class PatternAutomaton
{
    private const ushort Accepting = 0;
    private readonly Step[] _steps;
    private readonly CharacterClass[] _classes;
    private readonly ushort _first;
    private readonly int _direction;

    /// <summary>Whether every match begins at the edge of the text that reading starts from: <c>^</c>, or <c>$</c> for the way back.</summary>
    public bool IsAnchored { get; }

    /// <summary>The characters of which one begins every match; null if a class of them may, if a match may be empty, and for the way back.</summary>
    public SearchValues<char>? Beginnings { get; }

    /// <summary>The last place on the way from one place to another at which a match ends; -1 for none.</summary>
    /// <param name="text">The text; edges look at it beyond the two places.</param>
    /// <param name="from">Where the match begins, in the direction of reading.</param>
    /// <param name="to">Where reading ends.</param>
    /// <param name="everywhere">Whether matches may also begin at every later place.</param>
    public int Furthest(ReadOnlySpan<char> text, int from, int to, bool everywhere = false)
    {
        var size = _steps.Length;
        Span<ushort> room = stackalloc ushort[4 * size];
        var now = new StateSet(room[..size], room[size..(2 * size)]);
        var then = new StateSet(room[(2 * size)..(3 * size)], room[(3 * size)..]);
        var furthest = -1;
        for (var at = from; ; at += _direction)
        {
            if (everywhere || at == from) now.Add(_first);
            Spread(ref now, text, at);
            if (now.Contains(Accepting)) furthest = at;
            if (at == to || (now.Members.IsEmpty && !everywhere)) return furthest;
            Advance(now, ref then, text[_direction > 0 ? at : at - 1]);
            var spare = now;
            now = then;
            then = spare;
            then.Clear();
        }
    }

    // Whatever can be reached without a character is that edge; loops of empty parts are walked once.
    private bool BeginsAt(StepKind edge)
    {
        var states = new StateSet(new ushort[_steps.Length], new ushort[_steps.Length]);
        states.Add(_first);
        for (var i = 0; i < states.Members.Length; i++)
        {
            var step = _steps[states.Members[i]];
            if (step.Kind == edge) continue;
            if (step.Kind != StepKind.Fork) return false;
            states.Add(step.Operand);
            states.Add(step.Next);
        }
        return true;
    }

    private SearchValues<char>? FindBeginnings()
    {
        var states = new StateSet(new ushort[_steps.Length], new ushort[_steps.Length]);
        states.Add(_first);
        var found = new List<char>();
        for (var i = 0; i < states.Members.Length; i++)
        {
            var step = _steps[states.Members[i]];
            if (states.Members[i] == Accepting || step.Kind == StepKind.Class) return null;
            if (step.Kind == StepKind.Character) found.Add((char)step.Operand);
            else states.Add(step.Next);
            if (step.Kind == StepKind.Fork) states.Add(step.Operand);
        }
        return SearchValues.Create(found.ToArray());
    }

    // Enters what can be reached without a character. The list grows while it is walked.
    private void Spread(ref StateSet states, ReadOnlySpan<char> text, int at)
    {
        for (var i = 0; i < states.Members.Length; i++)
        {
            var step = _steps[states.Members[i]];
            if (step.Kind == StepKind.Fork) states.Add(step.Operand);
            if (step.Kind == StepKind.Fork || (step.Kind > StepKind.Fork && Holds(step.Kind, text, at))) states.Add(step.Next);
        }
    }

    private void Advance(in StateSet now, ref StateSet then, char c)
    {
        foreach (var state in now.Members)
        {
            var step = _steps[state];
            if (step.Kind == StepKind.Character ? step.Operand == c : step.Kind == StepKind.Class && _classes[step.Operand].Has(c)) then.Add(step.Next);
        }
    }

    private static bool Holds(StepKind place, ReadOnlySpan<char> text, int at) => place switch
    {
        StepKind.Start => at == 0,
        StepKind.End => at == text.Length,
        _ => (IsWordAt(text, at - 1) != IsWordAt(text, at)) == (place == StepKind.WordEdge),
    };

    private static bool IsWordAt(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length && CharacterClass.IsWord(text[at]);
}
