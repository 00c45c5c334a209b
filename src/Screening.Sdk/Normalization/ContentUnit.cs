namespace Screening.Normalization;

/// <summary>A unit of net content, brought down to grams, millilitres, metres or pieces.</summary>
/// <param name="Base">The base unit: <c>g</c>, <c>ml</c>, <c>m</c> or <c>piece</c>.</param>
/// <param name="Factor">How many base units it is.</param>
internal readonly record struct ContentUnit(string Base, decimal Factor)
{
    /// <summary>The unit of a code such as <c>kg</c>; null where it is absent or not known.</summary>
    /// <remarks>
    /// The ounce is the avoirdupois ounce, a sixteenth of the international pound of 453.59237 g (agreement of 1959). The fluid ounce is
    /// that of the United States, a 128th of the gallon of 231 cubic inches (NIST Handbook 44, appendix C). The British one, 28.4130625 ml
    /// (Weights and Measures Act 1985), is 4 % smaller, and labels that mean it print millilitres.
    /// </remarks>
    public static ContentUnit? Of(string? code) => code switch
    {
        "g" => new("g", 1m),
        "kg" => new("g", 1000m),
        "mg" => new("g", 0.001m),
        "oz" => new("g", 28.349523125m),
        "ml" => new("ml", 1m),
        "cl" => new("ml", 10m),
        "l" => new("ml", 1000m),
        "floz" => new("ml", 29.5735295625m),
        "m" => new("m", 1m),
        "piece" => new("piece", 1m),
        _ => null,
    };
}
