using System.Buffers;

namespace Screening.Ingredients.Doses;

/// <summary>How much is taken a day, as the directions say it. Of several statements the largest counts.</summary>
internal sealed class Directions
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。;!?\n");
    private static readonly SearchValues<char> PartEnds = SearchValues.Create(",、");

    /// <summary>Pieces a day; null if nobody says.</summary>
    public decimal? PiecesADay { get; private set; }

    /// <summary>Times a day; null if nobody says.</summary>
    public decimal? ServingsADay { get; private set; }

    /// <summary>Pieces at a time; null if nobody says.</summary>
    public decimal? PiecesAServing { get; private set; }

    /// <summary>Reads what one text says.</summary>
    public void Read(ReadOnlySpan<char> text, QuantityReader quantities)
    {
        var found = quantities.In(text);
        for (var i = 0; i < found.Count;)
        {
            var first = i++;
            while (i < found.Count && !text[found[i - 1].End..found[i].Start].ContainsAny(SentenceEnds) && !IsFullStop(text[found[i - 1].End..found[i].Start])) i++;
            ReadSentence(text, found.GetRange(first, i - first));
        }
    }

    // Each part of a sentence says pieces or times a day, or pieces at a time: 每日2次，每次1片. “60粒” alone says nothing.
    private void ReadSentence(ReadOnlySpan<char> text, List<Quantity> sentence)
    {
        decimal? times = null, pieces = null;
        for (var i = 0; i < sentence.Count;)
        {
            var first = i++;
            while (i < sentence.Count && !text[sentence[i - 1].End..sentence[i].Start].ContainsAny(PartEnds)) i++;
            var part = sentence.GetRange(first, i - first);
            var (taken, often) = (Most(part, DoseUnit.Piece), Most(part, DoseUnit.Serving));
            if (part.Exists(quantity => quantity.Unit == DoseUnit.Day))
            {
                // A 30 day supply of 60 capsules is two a day.
                var days = Most(part, DoseUnit.Day) ?? 1;
                if (taken is not null) PiecesADay = Max(PiecesADay, taken * (often ?? 1) / days);
                else times = Max(times, often / days);
            }
            else if (taken is not null && part.Exists(quantity => quantity.Unit == DoseUnit.Serving))
            {
                pieces = Max(pieces, taken);
            }
        }
        ServingsADay = Max(ServingsADay, times);
        PiecesAServing = Max(PiecesAServing, pieces);
        if (times * pieces is { } both) PiecesADay = Max(PiecesADay, both);
    }

    private static decimal? Most(List<Quantity> part, DoseUnit unit)
    {
        decimal? most = null;
        foreach (var quantity in part)
            if (quantity.Unit == unit && quantity.IsCounted) most = Max(most, quantity.Count);
        return most;
    }

    private static bool IsFullStop(ReadOnlySpan<char> between) => between.Contains(". ", StringComparison.Ordinal);

    private static decimal? Max(decimal? a, decimal? b) => a is null || b > a ? b : a;
}
