using Screening.Rules;

namespace Screening.Tests.Rules;

public sealed class CodeSetTests
{
    [Theory]
    [InlineData("0405", "04051000", true)]
    [InlineData("0405", "04061000", false)]
    [InlineData("1601-1605", "16010010", true)]
    [InlineData("1601-1605", "1605590090", true)]
    [InlineData("1601-1605", "16060000", false)]
    [InlineData("0410009010", "04100090", false)]
    [InlineData("160100-160500", "1602", false)]
    [InlineData("16-21", "2106909090", true)]
    public void A_prefix_or_range_takes_in_the_codes_below_it(string range, string code, bool contains)
    {
        CodeRange.Parse(range)!.Value.Contains(code).Should().Be(contains);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1605-1601")]
    [InlineData("16-1605")]
    [InlineData("1601-")]
    [InlineData("1601-1602-1603")]
    [InlineData("160１")]
    [InlineData("12345678901234")]
    public void Anything_else_is_no_range(string text)
    {
        CodeRange.Parse(text).Should().BeNull();
    }
}
