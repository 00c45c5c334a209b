using Screening.Normalization;

namespace Screening.Ingredients.Doses;

/// <summary>How much of a substance a day brings, put together from the figure, what it is for, and the directions of the filing.</summary>
internal sealed class DailyDose(DoseWords words, NormalizedFiling filing)
{
    private readonly QuantityReader _quantities = new(words);
    private Directions? _directions;

    private Directions Directions => _directions ??= Read();

    /// <summary>
    /// The figure for a day, and whether that is all of it. Nobody takes less than one piece or one serving, so without directions a figure
    /// is what there is at least. Null for a figure of so many grams, which says nothing of a day.
    /// </summary>
    public (decimal Figure, bool IsWhole)? Of(ReadOnlySpan<char> text, int name, in PlacedAmount figure) =>
        new DoseScope(words, _quantities).Of(text, name, figure) switch
        {
            { Unit: DoseUnit.Weight } => null,
            { Unit: DoseUnit.Day } day => (figure.Value / day.Count, true),
            { Unit: DoseUnit.Piece } pieces => Times(figure.Value / pieces.Count, Directions.PiecesADay),
            { Unit: DoseUnit.Serving } => Times(figure.Value, ServingsADay),
            _ => (figure.Value, false),
        };

    // Three capsules a day, one at a time, are three servings.
    private decimal? ServingsADay => Directions.ServingsADay ?? Directions.PiecesADay / Directions.PiecesAServing;

    private static (decimal, bool) Times(decimal one, decimal? aDay) => (one * (aDay ?? 1), aDay is not null);

    private Directions Read()
    {
        var directions = new Directions();
        foreach (var text in filing.Texts) directions.Read(text.Folded.Span, _quantities);
        return directions;
    }
}
