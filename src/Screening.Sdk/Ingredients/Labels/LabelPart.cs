namespace Screening.Ingredients.Labels;

/// <summary>The parts that a label has. What a name means depends on the part in which it stands.</summary>
internal enum LabelPart
{
    /// <summary>What the goods promise, and every text that no heading places elsewhere.</summary>
    Claims,

    /// <summary>A list of ingredients: a name is what it says.</summary>
    Ingredients,

    /// <summary>The panel of active ingredients: a list as well.</summary>
    ActiveIngredients,

    /// <summary>Warnings and interactions: they name what must not be combined.</summary>
    Warnings,

    /// <summary>How the goods are used.</summary>
    Directions,

    /// <summary>What allergic people ask for: contents and traces, read as running text.</summary>
    Allergens,

    /// <summary>A heading that says nothing but “without”: everything under it is denied.</summary>
    FreeFrom,

    /// <summary>Nutrition facts and other figures, read as running text.</summary>
    Facts,

    /// <summary>Makers and addresses.</summary>
    Contact,
}

/// <summary>What each part means for the names in it.</summary>
internal static class LabelPartMeaning
{
    /// <summary>Whether the part is a list, in which a name is an ingredient.</summary>
    public static bool IsList(this LabelPart part) => part is LabelPart.Ingredients or LabelPart.ActiveIngredients;

    /// <summary>Whether the part speaks of other things than the contents, until its words say otherwise.</summary>
    public static bool IsNoContent(this LabelPart part) => part is LabelPart.Warnings or LabelPart.Directions or LabelPart.Contact;
}

/// <summary>A word that stands over a part of a label.</summary>
/// <param name="Part">The part that begins there.</param>
/// <param name="Word">The heading, folded.</param>
internal readonly record struct PartHeading(LabelPart Part, string Word);

/// <summary>A part of one label.</summary>
/// <param name="Part">Which one.</param>
/// <param name="Heading">The heading above it, folded.</param>
/// <param name="Start">Where its text begins in the folded label, behind the heading.</param>
/// <param name="End">Where its text ends.</param>
internal readonly record struct PartRange(LabelPart Part, string Heading, int Start, int End);
