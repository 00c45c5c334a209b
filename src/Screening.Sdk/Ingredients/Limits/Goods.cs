using Screening.Normalization;

namespace Screening.Ingredients.Limits;

/// <summary>A kind of goods that a filing may be: all types that it is of then.</summary>
internal sealed class Goods
{
    private readonly HashSet<ProductType> _types;

    private Goods(IEnumerable<ProductType> types) => _types = [.. types];

    /// <summary>Whether they are of that type.</summary>
    public bool Are(ProductType type) => type.All.Count > 0 ? type.All.All(Are) : _types.Contains(type);

    /// <summary>
    /// The kinds of goods that a filing may be, by its tariff code and its words. Where nothing tells which type of a group it is of, or
    /// where it is said to be of several, there is one kind for each.
    /// </summary>
    public static IReadOnlyList<Goods> Of(NormalizedFiling filing, IReadOnlyCollection<ProductType> types)
    {
        var said = TypeWords.In(filing, types);
        var held = new HashSet<ProductType>();
        foreach (var type in types.Where(type => type.Codes.Contains(filing.Code.Digits)).Concat(said)) Hold(type, said, held);
        IEnumerable<Goods> kinds = [new Goods(held)];
        foreach (var group in types.Where(type => type.Group is not null).GroupBy(type => type.Group))
            kinds = kinds.SelectMany(goods => goods.Split([.. group]));
        return [.. kinds];
    }

    // What the words say outright stands against what another word or the code only implies: 免洗 makes a hair mask leave-on.
    private static void Hold(ProductType type, HashSet<ProductType> said, HashSet<ProductType> held)
    {
        if (!held.Add(type)) return;
        foreach (var implied in type.Implies)
            if (implied.Group is null || !said.Any(other => other != implied && other.Group == implied.Group)) Hold(implied, said, held);
    }

    // A perfume is a fragrance, so what is no fragrance is neither perfume nor eau de toilette.
    private IEnumerable<Goods> Split(List<ProductType> group)
    {
        var open = group.Exists(Are) ? group.FindAll(Are) : group.FindAll(type => type.Implies.All(Are));
        return open.Count == 0 ? [this] : open.Select(type => new Goods(_types.Except(group).Append(type)));
    }
}
