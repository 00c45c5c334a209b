using Screening.Ingredients.Limits;

namespace Screening.Packs;

/// <summary>Reads the types of goods that limits tell apart, and the roles that a list gives to its members.</summary>
internal static class ProductTypesReader
{
    private const int MostKinds = 64;

    public static void Read(MapReader doc, PackContext context)
    {
        HeaderReader.ReadId(doc);
        doc.Text("source");
        if (!doc.Has("types")) doc.Missing("types");
        foreach (var map in doc.Maps("types")) Add(map, ReadType(map, context.Limits), context.Limits.Types);
        CheckKinds(doc, context.Limits.Types.Values);
        foreach (var map in doc.Maps("roles")) Add(map, ReadRole(map), context.Limits.Roles);
    }

    // A filing that says nothing may be one of every group at once.
    private static void CheckKinds(MapReader doc, IEnumerable<ProductType> types)
    {
        var kinds = types.Where(type => type.Group is not null).GroupBy(type => type.Group).Aggregate(1L, (product, group) => Math.Min(product * group.Count(), int.MaxValue));
        if (kinds > MostKinds) doc.Diagnostics.Error(DiagnosticCodes.TooLarge, doc.At("types"), $"the groups make {kinds} kinds of goods; the limit is {MostKinds}");
    }

    private static ProductType ReadType(MapReader map, LimitFacts facts)
    {
        var type = new ProductType
        {
            Id = map.Slug("id"),
            Name = new Message(map.Text("name"), map.Text("nameEn")),
            Group = map.OptionalText("group"),
            Codes = AppliesToReader.Codes(map, "codes"),
            Words = TermReader.Fold(map, "words", shortest: 1),
            Unless = TermReader.Fold(map, "unless", shortest: 1),
            Implies = [.. Above(map, "implies", facts)],
            All = [.. Above(map, "all", facts)],
        };
        if (type.All.Count > 0 && (type.Words.Count > 0 || !type.Codes.IsEmpty))
            map.Diagnostics.Error(DiagnosticCodes.Contradiction, map.At("all"), "a type that is made of others has no words and no codes of its own");
        return type;
    }

    private static Role ReadRole(MapReader map)
    {
        var role = new Role(map.Slug("id"), new Message(map.Text("name"), map.Text("nameEn")), TermReader.Fold(map, "words", shortest: 2));
        if (role.Words.Count == 0) map.Missing("words");
        return role;
    }

    // Only types above: so none can imply itself.
    private static IEnumerable<ProductType> Above(MapReader map, string key, LimitFacts facts)
    {
        foreach (var (id, at) in map.PlacedTexts(key))
            if (facts.Types.TryGetValue(id, out var type)) yield return type;
            else map.Diagnostics.Error(DiagnosticCodes.UnknownReference, at, $"no type `{id}` stands above this one{Spelling.DidYouMean(id, facts.Types.Keys)}");
    }

    private static void Add<T>(MapReader map, T item, Dictionary<string, T> items)
    {
        if (!items.TryAdd(map.Slug("id"), item)) map.Diagnostics.Error(DiagnosticCodes.DuplicateId, map.At("id"), $"`{map.Text("id")}` stands twice");
        map.Done();
    }
}
