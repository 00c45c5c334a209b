using System.Globalization;

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
        if (netContent is not (>= Least and <= Most) || BaseOf(unit) is not { } known || packCount is <= 0 or > 100_000) return null;
        return new Content(netContent.Value * known.Factor, packCount ?? 1, known.Unit);
    }

    public override string ToString()
    {
        var each = $"{Figure(Each)} {Unit}";
        return Count == 1 ? each : $"{Count.ToString(CultureInfo.InvariantCulture)} × {each}";
    }

    /// <summary>A figure without trailing zeros, at most four places.</summary>
    public static string Figure(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    // A fluid ounce is the American one; the British is 4 % smaller, and labels that mean it print millilitres.
    private static (string Unit, decimal Factor)? BaseOf(string? unit) => unit?.Trim().ToLowerInvariant() switch
    {
        "g" => ("g", 1m),
        "kg" => ("g", 1000m),
        "mg" => ("g", 0.001m),
        "oz" => ("g", 28.3495m),
        "ml" => ("ml", 1m),
        "cl" => ("ml", 10m),
        "l" => ("ml", 1000m),
        "floz" => ("ml", 29.5735m),
        "m" => ("m", 1m),
        "piece" => ("piece", 1m),
        _ => null,
    };
}
