namespace Screening.Text.Patterns;

/// <summary>A part of a pattern.</summary>
/// <param name="Size">States it takes with its repeats written out; never more than <see cref="TooLarge"/>.</param>
internal abstract record PatternNode(int Size)
{
    /// <summary>The most states of a pattern.</summary>
    public const int LargestSize = 1_000;

    /// <summary>Stands for every size that is too large, so that sizes of nested repeats cannot overflow.</summary>
    public const int TooLarge = LargestSize + 1;

    protected static int Limited(int size) => Math.Min(size, TooLarge);
}

/// <summary>One character.</summary>
internal sealed record Literal(char Character) : PatternNode(1);

/// <summary>One character of a class.</summary>
internal sealed record OneOf(CharacterClass Class) : PatternNode(1);

/// <summary>A condition on a place between characters.</summary>
internal sealed record Assertion(StepKind Kind) : PatternNode(1);

/// <summary>Parts one after another; none match the empty text.</summary>
internal sealed record Sequence(IReadOnlyList<PatternNode> Parts)
    : PatternNode(Parts.Aggregate(0, (size, part) => Limited(size + part.Size)));

/// <summary>One of several.</summary>
internal sealed record Choice(IReadOnlyList<PatternNode> Choices)
    : PatternNode(Choices.Aggregate(-1, (size, choice) => Limited(size + 1 + choice.Size)));

/// <summary>A part several times.</summary>
/// <param name="Part">What is repeated.</param>
/// <param name="Times">How often.</param>
internal sealed record Repeat(PatternNode Part, Times Times)
    : PatternNode(Limited(Times.Copies * Math.Max(1, Part.Size) + Times.Forks));

/// <summary>How often something may stand.</summary>
/// <param name="Least">At least so often.</param>
/// <param name="Most">At most so often; null for any number.</param>
internal readonly record struct Times(int Least, int? Most)
{
    /// <summary>How often the part is written out; the last copy of an endless repeat leads back to itself.</summary>
    public int Copies => Most ?? Math.Max(1, Least);

    /// <summary>At how many places it may be left or gone on with.</summary>
    public int Forks => Most is null ? 1 : Copies - Least;
}
