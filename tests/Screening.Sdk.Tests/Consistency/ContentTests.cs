using Screening.Consistency;

namespace Screening.Tests.Consistency;

public class ContentTests
{
    [Theory]
    [InlineData(0.25, "kg", null, "250 g")]
    [InlineData(500, "mg", 30, "30 × 0.5 g")]
    [InlineData(75, "cl", null, "750 ml")]
    [InlineData(1.5, " L ", 6, "6 × 1500 ml")]
    [InlineData(1, "oz", null, "28.3495 g")]
    [InlineData(1, "floz", null, "29.5735 ml")]
    [InlineData(60, "piece", null, "60 piece")]
    [InlineData(2, "m", null, "2 m")]
    public void Units_come_down_to_four(double content, string unit, int? count, string expected) =>
        Content.From((decimal)content, unit, count).ToString().Should().Be(expected);

    [Theory]
    [InlineData(0, "g", null)]
    [InlineData(-1, "g", null)]
    [InlineData(1e12, "g", null)]
    [InlineData(1, "瓶", null)]
    [InlineData(1, null, null)]
    [InlineData(1, "g", 0)]
    public void What_cannot_be_compared_is_no_content(double content, string? unit, int? count) =>
        Content.From((decimal)content, unit, count).Should().BeNull();
}
