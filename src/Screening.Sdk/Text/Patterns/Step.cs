namespace Screening.Text.Patterns;

/// <summary>What an automaton does in a state.</summary>
internal enum StepKind : byte
{
    /// <summary>A match ends here.</summary>
    Accept,

    /// <summary>Takes one character.</summary>
    Character,

    /// <summary>Takes one character of a class.</summary>
    Class,

    /// <summary>Goes two ways.</summary>
    Fork,

    /// <summary>Goes on between a word character and another one: <c>\b</c>.</summary>
    WordEdge,

    /// <summary>Goes on anywhere else: <c>\B</c>.</summary>
    NoWordEdge,

    /// <summary>Goes on at the beginning of the text.</summary>
    Start,

    /// <summary>Goes on at the end of the text.</summary>
    End,
}

/// <summary>A state of an automaton.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Next">The state to go to.</param>
/// <param name="Operand">The character, the number of the class, or the other state to go to.</param>
internal readonly record struct Step(StepKind Kind, ushort Next = 0, ushort Operand = 0);
