namespace Screening.Ingredients;

/// <summary>A substance with all the names by which a label may call it.</summary>
internal sealed record Substance
{
    /// <summary>Slug, such as <c>sibutramine</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Chinese name.</summary>
    public required string Name { get; init; }

    /// <summary>English name; empty if none is known.</summary>
    public required string NameEn { get; init; }

    /// <summary>Every name to look for, with how to look for it.</summary>
    public required IReadOnlyList<Term> Terms { get; init; }

    /// <summary>Longer words, folded, that contain a name and mean something else.</summary>
    public required IReadOnlyList<string> Unless { get; init; }

    /// <summary>The figure up to which it is allowed; null if it is not allowed at all.</summary>
    public Limit? Limit { get; init; }

    /// <summary>Where it stands in the pack.</summary>
    public required SourceLocation Location { get; init; }
}

/// <summary>One name of a substance.</summary>
/// <param name="Written">As the author wrote it.</param>
/// <param name="Folded">As it is searched for.</param>
/// <param name="Mode">What must surround it.</param>
internal readonly record struct Term(string Written, string Folded, TermMode Mode);

/// <summary>How much of a substance is allowed.</summary>
/// <param name="Max">The largest allowed figure.</param>
/// <param name="Unit">Its unit, folded: <c>%</c>, <c>mg</c>, <c>g</c>, <c>µg</c> as <c>μg</c>, <c>ppm</c>.</param>
/// <param name="Absent">What to ask when the label states no figure; labels seldom do.</param>
internal sealed record Limit(decimal Max, string Unit, Outcome Absent);
