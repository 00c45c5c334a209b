namespace Screening.Ingredients.Doses;

/// <summary>What a dose is counted in.</summary>
internal enum DoseUnit
{
    /// <summary>Tablets, capsules and other pieces.</summary>
    Piece,

    /// <summary>Times of taking.</summary>
    Serving,

    /// <summary>Days.</summary>
    Day,

    /// <summary>Grams or millilitres.</summary>
    Weight,

    /// <summary>Words that contain such a word and count nothing: % daily value.</summary>
    Nothing,
}

/// <summary>So many of something, as a text says it: 2粒, three times, daily.</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Count">How many; of a range the upper end, and one where no number stands.</param>
/// <param name="IsCounted">Whether a number stands there.</param>
/// <param name="Start">Where the number or the word begins.</param>
/// <param name="End">Where the word ends.</param>
internal readonly record struct Quantity(DoseUnit Unit, decimal Count, bool IsCounted, int Start, int End);
