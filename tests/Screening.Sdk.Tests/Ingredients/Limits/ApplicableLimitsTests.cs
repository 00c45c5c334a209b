using CsCheck;
using Screening.Ingredients.Limits;
using Screening.Normalization;
using Screening.Rules;

namespace Screening.Tests.Ingredients.Limits;

/// <summary>What the limits say together, against trying every kind of goods that the filing may be.</summary>
public class ApplicableLimitsTests
{
    private static readonly Dictionary<string, ProductType> Types = ProductTypeTests.Read();

    private static readonly Gen<Limit> Limits = Gen.Select(Gen.Int[0, 4], Gen.OneOf<Outcome?>(null, Outcome.Pass, Outcome.Review), Gen.OneOf([.. Types.Values]).Array[0, 2],
        (max, absent, types) => new Limit(max, "%", absent) { For = [.. types.Distinct()] });

    [Fact]
    public void They_say_what_the_kinds_of_goods_say_one_by_one() =>
        Gen.Select(Limits.Array[1, 4], Gen.OneOf("3304", "3305", "330510", "3307"), Gen.OneOf("", "精华", "发膜", "喷雾", "免洗喷雾"), Gen.OneOf<decimal?>(null, 1, 2, 3, 4))
            .Sample((limits, code, name, figure) => Said(limits, GoodsOf(code, name), figure).Should().Be(Expected(limits, GoodsOf(code, name), figure), "{0}", Describe(limits)), iter: 20_000);

    private static IReadOnlyList<Goods> GoodsOf(string code, string name)
    {
        using var normalized = NormalizedFiling.From(LimitedGoods.Filing(code, name, "水"), new ProductKindTable());
        return Goods.Of(normalized, Types.Values);
    }

    private static (Outcome, Doubt)? Said(Limit[] limits, IReadOnlyList<Goods> goods, decimal? figure) =>
        ApplicableLimits.Of(limits, _ => false, () => goods).Judge(Figure.Of(figure), Outcome.Reject) is { } judgement ? (judgement.Outcome, judgement.Doubt) : null;

    // Over in every kind of goods, over in some, or else the most that is asked of an absent figure in any.
    private static (Outcome, Doubt)? Expected(Limit[] limits, IReadOnlyList<Goods> goods, decimal? figure)
    {
        var said = goods.Select(kind => Of(limits, kind)).ToList();
        var over = said.Count(applying => applying.Exists(limit => limit.Max == 0 || figure > limit.Max));
        if (over == said.Count) return (Outcome.Reject, Doubt.None);
        if (figure is not null) return over > 0 ? (Outcome.Review, Doubt.WhichGoods) : null;
        return said.SelectMany(applying => applying).Max(limit => limit.Absent) is { } absent ? (absent, Doubt.HowMuch) : null;
    }

    // The narrower types of this world are written out.
    private static List<Limit> Of(Limit[] limits, Goods goods)
    {
        var mine = limits.Where(limit => Held(limit, goods).Any()).ToList();
        if (mine.Count == 0) return [.. limits.Where(limit => limit.For.Count == 0)];
        return [.. mine.Where(limit => !mine.Any(other => Held(limit, goods).All(type => Held(other, goods).Any(narrow => Wider[narrow].Contains(type)))))];
    }

    private static IEnumerable<string> Held(Limit limit, Goods goods) => limit.For.Where(goods.Are).Select(type => type.Id);

    private static readonly ILookup<string, string> Wider = new[]
    {
        ("shampoo", "rinse-off-hair"), ("shampoo", "hair"), ("shampoo", "rinse-off"), ("rinse-off-hair", "hair"), ("rinse-off-hair", "rinse-off"),
        ("scented", "fragrance"), ("unscented", "fragrance"),
    }.ToLookup(pair => pair.Item1, pair => pair.Item2);

    private static string Describe(Limit[] limits) => string.Join("; ", limits.Select(limit => $"{limit.Max} {limit.Absent} for {string.Join('|', limit.For.Select(type => type.Id))}"));
}
