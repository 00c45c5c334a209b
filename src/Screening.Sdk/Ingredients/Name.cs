namespace Screening.Ingredients;

/// <summary>What a name in the index stands for.</summary>
internal enum NameKind
{
    /// <summary>A name of a substance that a rule looks for.</summary>
    Substance,

    /// <summary>A legal name that contains one.</summary>
    Legal,

    /// <summary>Words that an author excepted for one substance.</summary>
    Exception,
}

/// <summary>A name in the index.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Written">As the author wrote it.</param>
/// <param name="Folded">As it stands in folded texts.</param>
/// <param name="Mode">What must surround it.</param>
/// <param name="Rule">Index of the rule; -1 for a legal name.</param>
/// <param name="Substance">The substance that it names, or that it excepts; null for a legal name.</param>
internal readonly record struct Name(NameKind Kind, string Written, string Folded, TermMode Mode, int Rule, Substance? Substance);

/// <summary>A name found in a folded text, or what only looks like one.</summary>
internal readonly record struct NameHit(Name Name, int Start, int End, bool InList)
{
    public bool Covers(in NameHit other) => Start <= other.Start && End >= other.End && End - Start > other.End - other.Start;
}
