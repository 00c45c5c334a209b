using Screening.Ingredients;
using Screening.Ingredients.Limits;
using Screening.Text;

namespace Screening.Packs;

/// <summary>Reads how much of a substance is allowed, in which goods, alone or with its family.</summary>
internal sealed class LimitReader(PackContext context)
{
    private enum Per
    {
        Day,
    }

    private readonly Dictionary<string, Family> _families = new(StringComparer.Ordinal);

    /// <summary>The limits of a substance or a family: one under <c>limit</c>, or several under <c>limits</c>.</summary>
    public IReadOnlyList<Limit> Read(MapReader map, bool ofFamily = false)
    {
        if (map.Has("limit") && map.Has("limits")) Error(DiagnosticCodes.Contradiction, map.At("limits"), "write `limit` or `limits`, not both");
        List<Limit> limits = [.. map.Map("limit") is { } one ? [Single(one, ofFamily)] : Array.Empty<Limit>(), .. map.Maps("limits").Select(limit => Single(limit, ofFamily))];
        if (limits.Find(limit => !limit.IsBan) is not { } first) return limits;
        if (limits.Exists(limit => !limit.IsBan && (limit.Unit != first.Unit || limit.PerDay != first.PerDay)))
            Error(DiagnosticCodes.Contradiction, map.At("limits"), "the limits of one substance must be in one unit, all of them per day or none");
        // One figure is read for all of them.
        return [.. limits.Select(limit => limit with { Unit = first.Unit, PerDay = first.PerDay })];
    }

    /// <summary>The families of a rule, which its substances name.</summary>
    public IReadOnlyList<Family> ReadFamilies(MapReader doc)
    {
        foreach (var map in doc.Maps("families"))
        {
            var family = new Family { Id = map.Slug("id"), Name = new Message(map.Text("name"), map.Text("nameEn")), Limits = Read(map, ofFamily: true), Location = map.Location };
            if (family.Limits.Count == 0) map.Missing("limit");
            foreach (var key in (string[])["source", "note"]) map.OptionalText(key);
            map.Word<Confidence>("confidence");
            if (!_families.TryAdd(family.Id, family)) Error(DiagnosticCodes.DuplicateId, map.At("id"), $"`{family.Id}` is the id of another family of this list");
            map.Done();
        }
        return [.. _families.Values];
    }

    /// <summary>The families that a substance is counted in.</summary>
    public IReadOnlyList<Family> FamiliesOf(MapReader map) => [.. Named(map, "families", _families, "family of this list")];

    /// <summary>A sum of one member is no sum.</summary>
    public void CheckMembers(IReadOnlyList<Family> families, IReadOnlyList<Substance> substances)
    {
        foreach (var family in families)
            if (substances.Count(substance => substance.Families.Contains(family)) < 2)
                context.Diagnostics.Warn(DiagnosticCodes.NoEffect, family.Location, $"fewer than two substances are counted in the family `{family.Id}`");
    }

    private Limit Single(MapReader map, bool ofFamily)
    {
        var isBan = map.Flag("banned");
        if (isBan && (map.OptionalText("max") ?? map.OptionalText("unit")) is not null) Error(DiagnosticCodes.Contradiction, map.At("banned"), "what is banned has no `max` and no `unit`");
        var limit = new Limit(isBan ? 0 : map.PositiveNumber("max"), isBan ? "%" : ReadUnit(map), ReadAbsent(map, isBan || ofFamily))
        {
            For = [.. Named(map, "for", context.Limits.Types, "type of any document of the kind productTypes")],
            PerDay = map.Word<Per>("per") == Per.Day,
            Role = Named(map, "role", context.Limits.Roles, "role of any document of the kind productTypes").FirstOrDefault(),
        };
        map.OptionalText("source");
        map.Word<Confidence>("confidence");
        map.Done();
        return limit;
    }

    private static string ReadUnit(MapReader map)
    {
        var unit = TextFolder.FoldTerm(map.Text("unit"));
        var units = AmountUnit.Known.Select(known => known.Written).OrderBy(known => known.Length);
        if (unit.Length > 0 && !units.Contains(unit))
            map.Diagnostics.Error(DiagnosticCodes.UnknownWord, map.At("unit"), $"`{map.Text("unit")}` is not one of {string.Join(", ", units)}");
        return unit;
    }

    private static Outcome? ReadAbsent(MapReader map, bool optional)
    {
        if (optional && !map.Has("absent")) return null;
        var absent = HeaderReader.ReadOutcome(map, null, "absent");
        if (absent == Outcome.Reject)
            map.Diagnostics.Error(DiagnosticCodes.UnknownWord, map.At("absent"), "a figure that is not stated may not lead to `reject`; write note, incomplete or review");
        return absent;
    }

    private IEnumerable<T> Named<T>(MapReader map, string key, Dictionary<string, T> known, string what)
    {
        foreach (var (name, at) in map.PlacedTexts(key))
            if (known.TryGetValue(name, out var found)) yield return found;
            else Error(DiagnosticCodes.UnknownReference, at, $"`{name}` is no {what}{Spelling.DidYouMean(name, known.Keys)}");
    }

    private void Error(string code, SourceLocation at, string message) => context.Diagnostics.Error(code, at, message);
}
