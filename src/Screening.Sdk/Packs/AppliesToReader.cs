using Screening.Rules;

namespace Screening.Packs;

/// <summary>Reads <c>appliesTo</c>, the condition on which filings a rule looks at.</summary>
internal static class AppliesToReader
{
    /// <summary>The supervision modes of cross-border e-commerce retail imports.</summary>
    public static readonly IReadOnlyList<string> Modes = ["1210", "1239", "9610"];

    public static AppliesTo Read(MapReader? map)
    {
        if (map is null) return AppliesTo.Everything;
        var read = new AppliesTo
        {
            Kinds = Kinds(map, "kinds"),
            Codes = Codes(map, "codes"),
            NotCodes = Codes(map, "notCodes"),
            Modes = [.. ReadModes(map)],
            Origins = [.. OneOf(map, "origins", Countries.Has, "the country codes of ISO 3166, two capital letters")],
            Stages = [.. map.Words<FilingStage>("stages")],
        };
        map.Done();
        return read;
    }

    public static IReadOnlyList<string> ReadModes(MapReader map) => OneOf(map, "modes", mode => Modes.Contains(mode), string.Join(", ", Modes));

    public static ProductKindSet Kinds(MapReader map, string key) =>
        map.Words<ProductKind>(key).Aggregate(default(ProductKindSet), (set, kind) => set.With(ProductKindSet.Of(kind)));

    public static CodeSet Codes(MapReader map, string key)
    {
        var ranges = new List<CodeRange>();
        foreach (var (value, at) in map.PlacedCodes(key))
            if (CodeRange.Parse(value) is { } range) ranges.Add(range);
            else map.Diagnostics.Error(DiagnosticCodes.BadCode, at, $"`{value}` is not a tariff prefix of 2 to 13 digits, nor a range such as 1601-1605");
        return ranges.Count == 0 ? CodeSet.Empty : new CodeSet(ranges);
    }

    private static IReadOnlyList<string> OneOf(MapReader map, string key, Func<string, bool> fits, string known)
    {
        var values = map.PlacedCodes(key);
        foreach (var (value, at) in values)
            if (!fits(value)) map.Diagnostics.Error(DiagnosticCodes.UnknownWord, at, $"`{value}` is not one of {known}");
        return [.. values.Select(v => v.Value)];
    }
}
