using Screening.Ingredients.Limits;

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

    /// <summary>The figures up to which it is allowed; none if it is not allowed at all, or only counts in a <see cref="Family"/>.</summary>
    public IReadOnlyList<Limit> Limits { get; init; } = [];

    /// <summary>Which part of its weight limits speak of: 0.803 for zinc oxide counted as zinc. Default 1.</summary>
    public decimal Share { get; init; } = 1;

    /// <summary>The families whose sum it is counted in; they are judged in its stead where it has no limit of its own.</summary>
    public IReadOnlyList<Family> Families { get; set; } = [];

    /// <summary>Where it stands in the pack.</summary>
    public required SourceLocation Location { get; init; }
}

/// <summary>One name of a substance.</summary>
/// <param name="Written">As the author wrote it.</param>
/// <param name="Folded">As it is searched for.</param>
/// <param name="Mode">What must surround it.</param>
internal readonly record struct Term(string Written, string Folded, TermMode Mode);
