using System.Text.RegularExpressions;
using Screening.Host.Quality.Disguises;

namespace Screening.Host.Quality;

/// <summary>
/// Counts the ingredients of lists that no table of the pack has under exactly that name. A simple measure: lists are cut at
/// commas, semicolons and brackets, and names are compared as they stand but for case. The tables have no list of foods, so on
/// food most are unknown; what the measure shows is change, and the commonest names that a table might be missing.
/// </summary>
internal sealed partial class IngredientTally(SubstanceTables tables)
{
    // Rare names are not wanted; what comes after so many different ones is only counted.
    private const int MostNames = 50_000;
    private const int Shown = 40;

    private readonly Dictionary<string, int> _unknown = new(StringComparer.OrdinalIgnoreCase);
    private long _all;
    private long _unknownCount;

    public void Add(string? ingredients)
    {
        if (ingredients is null) return;
        foreach (var part in Separators().EnumerateSplits(ingredients))
        {
            var name = ingredients.AsSpan(part).Trim(" *.:：。".AsSpan());
            if (name.IsEmpty) continue;
            _all++;
            if (tables.Knows(name)) continue;
            _unknownCount++;
            Remember(name.ToString());
        }
    }

    public IngredientCount Count() => new(_all, _unknownCount,
        [.. _unknown.OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).Take(Shown).Select(name => new CommonIngredient(name.Key, name.Value))]);

    private void Remember(string name)
    {
        if (_unknown.TryGetValue(name, out var times)) _unknown[name] = times + 1;
        else if (_unknown.Count < MostNames) _unknown.Add(name, 1);
    }

    // A comma before a digit is part of a number or of a name, and N,N- begins a name.
    [GeneratedRegex(@"[，、;；()（）\[\]/／\n•・|]|,(?!\d|N-)", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
