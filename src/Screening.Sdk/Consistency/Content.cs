using System.Globalization;
using Screening.Normalization;

namespace Screening.Consistency;

/// <summary>Net content of one sales unit in grams, millilitres, metres or pieces.</summary>
/// <param name="Each">Content of one piece.</param>
/// <param name="Count">Pieces in the sales unit.</param>
/// <param name="Unit">The base unit: <c>g</c>, <c>ml</c>, <c>m</c> or <c>piece</c>.</param>
internal readonly record struct Content(decimal Each, int Count, string Unit)
{
    // No retail pack is smaller or larger, and between the two nothing overflows or vanishes.
    private const decimal Least = 0.000_001m;
    private const decimal Most = 1_000_000_000m;

    public decimal Total => Each * Count;

    /// <summary>Reads the members of a filing; null where they are absent, absurd, or in a unit that is not known.</summary>
    public static Content? From(decimal? netContent, string? unit, int? packCount)
    {
        if (netContent is not (>= Least and <= Most) || ContentUnit.Of(unit?.Trim().ToLowerInvariant()) is not { } known || packCount is <= 0 or > 100_000) return null;
        return new Content(netContent.Value * known.Factor, packCount ?? 1, known.Base);
    }

    public override string ToString()
    {
        var each = $"{Figure(Each)} {Unit}";
        return Count == 1 ? each : $"{Count.ToString(CultureInfo.InvariantCulture)} × {each}";
    }

    /// <summary>A figure without trailing zeros, at most four places.</summary>
    public static string Figure(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
