using System.Collections.Frozen;
using System.Globalization;
using Screening.Wire;

namespace Screening.Formats.Foreign;

/// <summary>Turns the text of a foreign document into texts of ours. Returns what is wrong with it; null when nothing is.</summary>
internal delegate string? Conversion(string text, out string[] converted);

/// <summary>The conversions that a mapping may name.</summary>
internal static class Conversions
{
    private const string Split = "split:";

    private static readonly FrozenDictionary<string, Conversion> ByName = new Dictionary<string, Conversion>
    {
        ["customsCountry"] = Country,
        ["customsCurrency"] = Currency,
        ["unitCode"] = Unit,
        ["percent"] = Percent,
        ["cents"] = Cents,
        ["perDeclaredUnit"] = None,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Names => [.. ByName.Keys.Order(StringComparer.Ordinal), $"{Split}#"];

    /// <summary>The conversion of that name; null if there is none. <c>split:</c> is followed by the separator.</summary>
    public static Conversion? Find(string name) => name.StartsWith(Split, StringComparison.Ordinal) && name.Length > Split.Length
        ? SplitAt(name[Split.Length..])
        : ByName.GetValueOrDefault(name);

    /// <summary>Leaves the text as it is.</summary>
    public static string? None(string text, out string[] converted)
    {
        converted = [text];
        return null;
    }

    /// <summary>Translates words that the mapping lists.</summary>
    public static Conversion Words(IReadOnlyDictionary<string, string> words) => (string text, out string[] converted) =>
        Known(words.GetValueOrDefault(text), $"{Excerpt.Of(text)} is not one of {string.Join(", ", words.Keys.Select(word => $"`{word}`"))}", out converted);

    private static Conversion SplitAt(string separator) => (string text, out string[] converted) =>
    {
        converted = text.Split(separator, StringSplitOptions.RemoveEmptyEntries);
        return null;
    };

    private static string? Country(string text, out string[] converted) =>
        Known(CodeTables.Country(text), $"{Excerpt.Of(text)} is not a country we know by customs code, ISO code or Chinese name", out converted);

    private static string? Unit(string text, out string[] converted) =>
        Known(CodeTables.Unit(text), $"{Excerpt.Of(text)} is not a customs unit we know by code or name", out converted);

    // Imports by this channel are declared in renminbi; the others are listed so that a wrong one is seen for what it is.
    private static string? Currency(string text, out string[] converted) =>
        Known(CodeTables.Currency(text), $"{Excerpt.Of(text)} is not a currency we know by customs code or ISO code", out converted);

    private static string? Percent(string text, out string[] converted) => None(text.TrimEnd('%', '％'), out converted);

    private static string? Cents(string text, out string[] converted)
    {
        var problem = ValueKinds.Number.Parse(text, out var cents);
        converted = [(cents.GetValueOrDefault() / 100m).ToString(CultureInfo.InvariantCulture)];
        return problem;
    }

    private static string? Known(string? found, string problem, out string[] converted)
    {
        converted = found is null ? [] : [found];
        return found is null ? problem : null;
    }
}
