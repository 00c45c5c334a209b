using System.Globalization;

namespace Screening.Ingredients;

/// <summary>A figure with its unit, as it stands beside an ingredient.</summary>
internal readonly record struct Amount(decimal Value, string Unit)
{
    /// <summary>The units that are read, folded.</summary>
    public static readonly IReadOnlyList<string> Units = ["%", "mg", "mcg", "μg", "ug", "g", "ppm", "iu"];

    /// <summary>The first figure with a unit between a name and the next separator; null if there is none.</summary>
    public static Amount? After(ReadOnlySpan<char> text, int end)
    {
        var rest = text[end..Math.Min(text.Length, end + 40)];
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] is '、' or ';' or '。' or '\n' || (rest[i] == ',' && !IsDecimalComma(rest, i))) return null;
            if (char.IsAsciiDigit(rest[i])) return Read(rest[i..]);
        }
        return null;
    }

    /// <summary>The figure in another unit of the same kind; null if the units do not compare.</summary>
    public decimal? In(string unit)
    {
        if (Unit == unit) return Value;
        var (from, to) = (Milligrams(Unit), Milligrams(unit));
        if (from is not null && to is not null) return Value * from / to;
        return (Unit, unit) switch { ("ppm", "%") => Value / 10_000m, ("%", "ppm") => Value * 10_000m, _ => null };
    }

    private static Amount? Read(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || text[length] is '.' or ',')) length++;
        var digits = text[..length].TrimEnd(".,").ToString().Replace(',', '.');
        var rest = text[length..].TrimStart(' ');
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return null;
        foreach (var unit in Units)
            if (rest.StartsWith(unit, StringComparison.Ordinal)) return new Amount(value, unit);
        return null;
    }

    private static decimal? Milligrams(string unit) => unit switch { "g" => 1000m, "mg" => 1m, "mcg" or "μg" or "ug" => 0.001m, _ => null };

    private static bool IsDecimalComma(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
}
