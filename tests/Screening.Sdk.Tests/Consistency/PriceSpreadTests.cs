using CsCheck;
using Screening.Consistency;

namespace Screening.Tests.Consistency;

public class PriceSpreadTests
{
    [Theory]
    [InlineData(new[] { 3.0 }, 3.0)]
    [InlineData(new[] { 1.0, 4.0 }, 2.5)]
    [InlineData(new[] { 9.0, 1.0, 2.0 }, 2.0)]
    public void The_median_is_the_middle_price(double[] prices, double median) => Spread(prices).Median.Should().Be((decimal)median);

    [Fact]
    public void Fewer_than_eight_prices_have_no_spread() => Spread([1, 1, 1, 1, 1, 1, 1]).DeviationOf(1000m).Should().Be(0);

    [Fact]
    public void A_deviation_is_counted_in_robust_deviations_of_the_logarithm() =>
        Spread([0.5, 0.5, 1, 1, 1, 2, 2, 4, 8]).DeviationOf(8m).Should().BeApproximately(3 / 1.4826, 1e-9);

    [Fact]
    public void Prices_that_all_agree_leave_room_for_a_few_per_cent()
    {
        var spread = Spread([1, 1, 1, 1, 1, 1, 1, 1]);
        spread.DeviationOf(0.9m).Should().BeLessThan(3.5);
        spread.DeviationOf(0.7m).Should().BeGreaterThan(3.5);
    }

    [Fact]
    public void The_order_of_the_prices_does_not_matter() =>
        Gen.Decimal[0.01m, 1000m].Array[8, 30].SelectMany(prices => Gen.Shuffle(prices).Select(shuffled => (prices, shuffled))).Sample((prices, shuffled) =>
            new PriceSpread(prices).DeviationOf(5m).Equals(new PriceSpread(shuffled).DeviationOf(5m)));

    private static PriceSpread Spread(double[] prices) => new(prices.Select(price => (decimal)price));
}
