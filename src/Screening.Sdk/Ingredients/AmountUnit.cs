namespace Screening.Ingredients;

/// <summary>What an amount measures.</summary>
internal enum AmountKind
{
    /// <summary>A part of the whole, in parts per million.</summary>
    Share,

    /// <summary>A weight, in milligrams.</summary>
    Mass,

    /// <summary>International units.</summary>
    Activity,
}

/// <summary>A unit of an amount.</summary>
/// <param name="Written">As it stands in folded text.</param>
/// <param name="Kind">What it measures.</param>
/// <param name="Factor">How many parts per million, milligrams or international units it is.</param>
internal sealed record AmountUnit(string Written, AmountKind Kind, decimal Factor)
{
    /// <summary>The units that are read, longer ones first. A weight in a volume is taken as its share in water.</summary>
    public static readonly IReadOnlyList<AmountUnit> Known =
    [
        new("mg/100ml", AmountKind.Share, 10), new("mg/100g", AmountKind.Share, 10),
        new("g/100ml", AmountKind.Share, 10_000), new("g/100g", AmountKind.Share, 10_000),
        new("mg/ml", AmountKind.Share, 1000), new("mg/kg", AmountKind.Share, 1), new("mg/g", AmountKind.Share, 1000), new("mg/l", AmountKind.Share, 1),
        new("mcg/g", AmountKind.Share, 1), new("μg/g", AmountKind.Share, 1), new("ug/g", AmountKind.Share, 1),
        new("g/kg", AmountKind.Share, 1000), new("g/l", AmountKind.Share, 1000), new("g/g", AmountKind.Share, 1_000_000),
        new("%", AmountKind.Share, 10_000), new("‰", AmountKind.Share, 1000), new("ppm", AmountKind.Share, 1),
        new("wt%", AmountKind.Share, 10_000), new("wt.%", AmountKind.Share, 10_000), new("vol%", AmountKind.Share, 10_000), new("重量%", AmountKind.Share, 10_000), new("质量%", AmountKind.Share, 10_000),
        new("percent", AmountKind.Share, 10_000), new("per cent", AmountKind.Share, 10_000), new("パーセント", AmountKind.Share, 10_000), new("퍼센트", AmountKind.Share, 10_000),
        new("micrograms", AmountKind.Mass, 0.001m), new("milligrams", AmountKind.Mass, 1), new("grams", AmountKind.Mass, 1000),
        new("mcg", AmountKind.Mass, 0.001m), new("μg", AmountKind.Mass, 0.001m), new("ug", AmountKind.Mass, 0.001m), new("微克", AmountKind.Mass, 0.001m),
        new("mg", AmountKind.Mass, 1), new("毫克", AmountKind.Mass, 1), new("g", AmountKind.Mass, 1000), new("克", AmountKind.Mass, 1000),
        new("iu", AmountKind.Activity, 1),
    ];

    /// <summary>The unit at the start of a folded text; null if there is none. 2 green is not 2 g.</summary>
    public static AmountUnit? At(ReadOnlySpan<char> text)
    {
        foreach (var unit in Known)
            if (text.StartsWith(unit.Written, StringComparison.Ordinal) && !IsLetterAt(text, unit.Written.Length)) return unit;
        return null;
    }

    private static bool IsLetterAt(ReadOnlySpan<char> text, int at) =>
        at < text.Length && char.IsAsciiLetter(text[at]) && char.IsAsciiLetter(text[at - 1]);
}
