using System.Collections.Frozen;

namespace Screening.Formats.Foreign;

/// <summary>
/// Customs code lists. The numbers of the lists collide: 142 is China as a country, bottle as a unit and renminbi as a currency,
/// and 116 is Japan for customs but Cambodia in ISO. So a number is only ever looked up in the list its field belongs to.
/// </summary>
internal static class CodeTables
{
    private static readonly FrozenDictionary<string, string> Countries = Lines("customs-countries.tsv")
        .SelectMany(cells => new[] { cells[0], cells[1], cells[2], cells[3] }.Where(name => name.Length > 0).Select(name => (name, code: cells[1])))
        .ToFrozenDictionary(entry => entry.name, entry => entry.code, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Units = Lines("customs-units.tsv")
        .SelectMany(cells => cells.Select(name => (name, code: cells[0])))
        .Concat([("kg", "035"), ("g", "036"), ("l", "095"), ("ml", "096")])
        .ToFrozenDictionary(entry => entry.Item1, entry => entry.Item2, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Currencies = new Dictionary<string, string>
    {
        ["142"] = "CNY",
        ["110"] = "HKD",
        ["116"] = "JPY",
        ["300"] = "EUR",
        ["303"] = "GBP",
        ["502"] = "USD",
    }.SelectMany(pair => new[] { (name: pair.Key, code: pair.Value), (name: pair.Value, code: pair.Value) })
        .ToFrozenDictionary(entry => entry.name, entry => entry.code, StringComparer.Ordinal);

    /// <summary>ISO alpha-2 of a customs code, an ISO alpha code or a Chinese name; null if it is none.</summary>
    public static string? Country(string text) => Countries.GetValueOrDefault(text.ToUpperInvariant());

    /// <summary>Customs code of a unit by its code, its Chinese name or a metric symbol; null if it is none.</summary>
    public static string? Unit(string text) => Units.GetValueOrDefault(text) ?? Units.GetValueOrDefault(text.ToLowerInvariant());

    /// <summary>ISO 4217 code of a customs or ISO currency code; null if it is none.</summary>
    public static string? Currency(string text) => Currencies.GetValueOrDefault(text);

    private static IEnumerable<string[]> Lines(string resource)
    {
        using var reader = new StreamReader(Resource.Open(resource));
        reader.ReadLine();
        while (reader.ReadLine() is { } line) yield return line.Split('\t');
    }
}
