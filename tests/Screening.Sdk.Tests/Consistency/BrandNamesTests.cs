using Screening.Consistency;

namespace Screening.Tests.Consistency;

public class BrandNamesTests
{
    [Theory]
    [InlineData("甲", null, "乙", null, true)]
    [InlineData("Alpha", null, "Beta", null, true)]
    [InlineData("甲", "Alpha", "乙", "Beta", true)]
    [InlineData(null, "Alpha", "Beta", null, true)]
    [InlineData("ALPHA  Labs", null, "Ａｌｐｈａ labs", null, false)]
    [InlineData("资生堂", null, "資生堂", null, false)]
    [InlineData("资生堂", null, null, "SHISEIDO", false)]
    [InlineData("资生堂/SHISEIDO", null, "shiseido", null, false)]
    [InlineData("甲", "Alpha", "乙", "alpha", false)]
    public void Brands_contradict_each_other_only_in_one_script(string? brand, string? original, string? brand2, string? original2, bool contradicts)
    {
        var (one, other) = (BrandNames.From(brand, original)!.Value, BrandNames.From(brand2, original2)!.Value);
        one.Contradicts(other).Should().Be(contradicts);
        other.Contradicts(one).Should().Be(contradicts);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(" ", "")]
    public void A_blank_brand_is_none(string? brand, string? original) => BrandNames.From(brand, original).Should().BeNull();
}
