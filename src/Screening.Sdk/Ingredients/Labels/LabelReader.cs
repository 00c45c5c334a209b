using Screening.Normalization;

namespace Screening.Ingredients.Labels;

/// <summary>Reads the texts of filings as a person reads a label: in parts, and with an eye on the words around a name.</summary>
internal sealed class LabelReader(TextContexts contexts)
{
    /// <summary>Finds the parts of a label.</summary>
    public LabelParts Parts { get; } = new(contexts);

    /// <summary>Reads the words around a name.</summary>
    public Surroundings Surroundings { get; } = new(contexts);

    /// <summary>Reads the numbers of additives.</summary>
    public AdditiveNumbers Additives { get; } = new(contexts);

    /// <summary>One text, of which nothing is read until the first name asks.</summary>
    public LabelText Of(in FilingText text) => new(text, this);
}
