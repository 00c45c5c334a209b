using System.Text;
using Screening.Ingredients.Limits;
using Screening.Normalization;
using Screening.Packs;
using Screening.Rules;

namespace Screening.Tests.Ingredients.Limits;

/// <summary>Which kinds of goods a filing may be.</summary>
public class ProductTypeTests
{
    private static readonly Dictionary<string, ProductType> Types = Read();

    [Theory]
    // by the code alone
    [InlineData("3305100090", "", "hair rinse-off rinse-off-hair shampoo")]
    // by words, in any spelling
    [InlineData("3307900090", "Hair ＳＨＡＭＰＯＯ", "hair rinse-off rinse-off-hair shampoo")]
    [InlineData("3307900090", "護膚精華", "leave-on skin")]
    // what is said outright stands against what is only implied
    [InlineData("3305100090", "免洗洗发喷雾", "hair leave-on shampoo spray")]
    // the longest word from the left wins
    [InlineData("3305900000", "免洗发膜", "hair leave-on | hair rinse-off rinse-off-hair")]
    [InlineData("3304990099", "洗发水分装瓶精华", "leave-on skin")]
    // no word inside another
    [InlineData("3304990099", "creamy hairless spraying wash", "rinse-off skin")]
    // of a group that nothing tells of, or several words, it may be any
    [InlineData("3304990099", "面部凝露", "leave-on skin | rinse-off skin")]
    [InlineData("3305900000", "头发凝露", "hair leave-on | hair rinse-off rinse-off-hair")]
    [InlineData("3307900090", "凝露喷雾精华", "fragrance leave-on scented spray | fragrance leave-on spray unscented | hair leave-on spray | leave-on skin spray")]
    // and what is a kind of something is only possible where that is
    [InlineData("3307900090", "浓精华", "fragrance leave-on scented")]
    [InlineData("3303000010", "精华", "fragrance leave-on scented | fragrance leave-on unscented")]
    public void A_filing_may_be_the_goods_that_its_code_and_its_names_leave_open(string code, string name, string expected) =>
        Of(LimitedGoods.Filing(code, name, "水")).Should().Be(expected);

    [Fact]
    public void A_label_tells_no_type() =>
        Of(LimitedGoods.Filing("3304990099", "精华", "水") with { Labels = [new LanguageText("en", "wash your hair with shampoo")] }).Should().Be("leave-on skin");

    [Fact]
    public void A_brand_tells_no_type() =>
        Of(LimitedGoods.Filing("3305100090", "洗发水", "水") with { Brand = "Face Cream" }).Should().Be("hair rinse-off rinse-off-hair shampoo");

    [Fact]
    public void A_declared_use_tells_a_type() =>
        Of(LimitedGoods.Filing("3307900090", "凝露", "水") with { Use = "洗发" }).Should().Be("hair rinse-off rinse-off-hair shampoo");

    private static string Of(Filing filing)
    {
        using var normalized = NormalizedFiling.From(filing, new ProductKindTable());
        return string.Join(" | ", Goods.Of(normalized, Types.Values).Select(Say).Order(StringComparer.Ordinal));
    }

    private static string Say(Goods goods) => string.Join(' ', Types.Values.Where(goods.Are).Select(type => type.Id).Order(StringComparer.Ordinal));

    internal static Dictionary<string, ProductType> Read() =>
        PackReader.Read([new RuleFile("types.yaml", Encoding.UTF8.GetBytes(LimitedGoods.Types))], new DiagnosticBag()).Facts.Limits.Types;
}
