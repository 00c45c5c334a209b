using Screening.Ingredients;
using Screening.Ingredients.Labels;
using Screening.Ingredients.Limits;
using Screening.Rules;

namespace Screening.Packs;

/// <summary>What rules refer to. It is read before any rule.</summary>
internal sealed class PackFacts
{
    /// <summary>Named lists of words or codes.</summary>
    public Dictionary<string, NamedList> Lists { get; } = new(StringComparer.Ordinal);

    /// <summary>Longer names that are not what they contain.</summary>
    public LegalNames LegalNames { get; } = new();

    /// <summary>Words that tell what a name in running text means.</summary>
    public TextContexts Contexts { get; } = new();

    /// <summary>Words that fill a field and say nothing.</summary>
    public Placeholders Placeholders { get; } = new();

    /// <summary>Which kinds of goods the tariff codes mean.</summary>
    public ProductKindTable Kinds { get; } = new();

    /// <summary>What limits are chosen by: types of goods and roles.</summary>
    public LimitFacts Limits { get; } = new();

    /// <summary>How names of salts, esters and the like are made.</summary>
    public Derivatives Derivatives { get; } = new();

    /// <summary>Ids that may never be used again.</summary>
    public Dictionary<string, RetiredId> Retired { get; } = new(StringComparer.Ordinal);
}

/// <summary>An id that was taken back.</summary>
/// <param name="Id">The id.</param>
/// <param name="Reason">Why.</param>
/// <param name="Successor">The rule that took its place; null if none did.</param>
/// <param name="Location">Where the id stands.</param>
/// <param name="SuccessorAt">Where the successor stands.</param>
internal sealed record RetiredId(string Id, string Reason, string? Successor, SourceLocation Location, SourceLocation SuccessorAt);

/// <summary>The id of a document that rules refer to.</summary>
/// <param name="Id">The id.</param>
/// <param name="At">Where it stands.</param>
internal sealed record FactId(string Id, SourceLocation At);
