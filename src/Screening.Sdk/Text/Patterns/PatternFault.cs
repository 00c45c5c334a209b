namespace Screening.Text.Patterns;

/// <summary>Why a pattern is refused.</summary>
/// <param name="Offset">Offset in the pattern as written.</param>
/// <param name="What">What is wrong, in the author's words.</param>
internal readonly record struct PatternFault(int Offset, string What)
{
    public override string ToString() => $"character {Offset + 1} of the pattern: {What}";
}
