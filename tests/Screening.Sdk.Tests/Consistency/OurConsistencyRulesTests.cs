using CsCheck;

namespace Screening.Tests.Consistency;

public class OurConsistencyRulesTests
{
    private static readonly RulePack Pack = OurRules.In("consistency");
    private static readonly Screener Screener = Pack.Compile();

    private static readonly Gen<BarcodeObservation> Observation =
        from seller in Any<string?>("A", "B", "C", "D", "Z", null)
        from day in Gen.Int[-5, 400]
        from code in Any<string?>("3304990039", "3304990010", "2106909090", "21069090", "x", null)
        from price in Any<decimal?>(null, 0m, 1e-28m, 1m, 90m, 100m, 400m, decimal.MaxValue)
        from content in Any<decimal?>(null, -1m, 0m, 1e-28m, 100m, 200m, 0.1m, decimal.MaxValue)
        from unit in Any<string?>("ml", "l", "g", "瓶", null)
        from brand in Any<string?>("示例", "别的", "Demo", "", null)
        from kind in Any<ProductKind?>(ProductKind.Food, ProductKind.Cosmetic, null)
        select History.Of(seller, day) with
        {
            TariffCode = code,
            UnitPrice = price,
            NetContent = content,
            NetContentUnit = unit,
            Brand = brand,
            ProductKind = kind,
            PackCount = day % 3 == 0 ? day : null,
        };

    [Fact]
    public void The_rules_are_without_mistakes_and_each_has_tests_both_ways() => Pack.Diagnostics.Should().BeEmpty();

    [Fact]
    public void The_tests_beside_the_rules_pass() => Pack.RunTests().Results.Should().NotBeEmpty().And.OnlyContain(result => result.Status == RuleTestStatus.Passed);

    [Fact]
    public void The_order_of_the_history_does_not_matter_and_nothing_ever_goes_beyond_review() =>
        Observation.List[0, 20].SelectMany(history => Gen.Shuffle(history.ToArray()).Select(shuffled => (history, shuffled))).Sample((history, shuffled) =>
        {
            var decision = Screen(history);
            return decision.Outcome <= Outcome.Review && decision.Undecided.Count == 0 && Words(decision).SequenceEqual(Words(Screen(shuffled)));
        });

    [Fact]
    public void Absurd_figures_are_not_compared() => Screener
        .Screen(History.Filing with { NetContent = 1e-28m, NetContentUnit = "mg", UnitPrice = decimal.MaxValue }, Some.Day, [.. "ABC".Select(seller => History.Of(seller.ToString()))])
        .Findings.Should().BeEmpty();

    [Fact]
    public void Agreement_is_no_finding() => Screen([.. "ABCDEFGH".Select(seller => History.Of(seller.ToString()))]).Findings.Should().BeEmpty();

    [Fact]
    public void Nothing_known_is_no_finding() => Screener.Screen(History.Filing, Some.Day).Findings.Should().BeEmpty();

    [Fact]
    public void Filings_without_a_seller_count_as_one_seller() =>
        Screen([.. Enumerable.Range(1, 9).Select(day => Food(null, day))]).Findings.Should().BeEmpty();

    [Fact]
    public void Another_barcode_is_no_history() =>
        Screen([.. "ABC".Select(seller => Food(seller.ToString()) with { Gtin = "04006381333931" })]).Findings.Should().BeEmpty();

    [Fact]
    public void A_barcode_stored_without_its_leading_zero_is_the_same() =>
        Screen([.. "ABC".Select(seller => Food(seller.ToString()) with { Gtin = "9521234567899" })]).Outcome.Should().Be(Outcome.Review);

    [Fact]
    public void The_filing_itself_is_no_history() =>
        Screen([.. "ABC".Select(seller => Food(seller.ToString()) with { FilingId = History.Filing.FilingId })]).Findings.Should().BeEmpty();

    [Theory]
    [InlineData("2011122912346")]
    [InlineData("10614141000415")]
    [InlineData("9521234567890")]
    public void Shared_case_and_faulty_numbers_are_not_compared(string barcode)
    {
        var history = "ABC".Select(seller => Food(seller.ToString()) with { Gtin = barcode.PadLeft(14, '0') }).ToList();
        Screener.Screen(History.Filing with { Barcodes = [barcode] }, Some.Day, history).Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_whole_multiple_is_called_a_suspected_multipack_and_another_figure_a_conflict()
    {
        Conflict(600m).Should().Contain("multipack").And.Contain("6 times");
        Conflict(50m).Should().Contain("multipack").And.Contain("2 times");
        Conflict(150m).Should().NotContain("multipack").And.Contain("100 ml").And.Contain("150 ml");
        Conflict(4900m).Should().NotContain("multipack");

        static string Conflict(decimal content) => Screener
            .Screen(History.Filing with { NetContent = content, UnitPrice = null }, Some.Day, [History.Of("A"), History.Of("B")])
            .Findings.Should().ContainSingle().Which.Message.En;
    }

    [Fact]
    public void A_message_names_the_barcode_the_median_and_the_bound_that_was_broken()
    {
        var finding = Screener.Screen(History.Filing with { UnitPrice = 20m }, Some.Day, [.. "ABC".Select(seller => History.Of(seller.ToString()))])
            .Findings.Should().ContainSingle().Which;
        finding.Message.En.Should().Contain(History.Gtin).And.Contain("1 CNY/ml").And.Contain("0.2 CNY/ml").And.Contain("< 0.3 ×");
        finding.Evidence.Should().Equal(new Evidence("unitPrice", 0, 2, "20", "1 CNY/ml"));
    }

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static BarcodeObservation Food(string? seller, int daysAgo = 10) => History.Of(seller, daysAgo) with { TariffCode = "2106909090" };

    private static Decision Screen(IReadOnlyList<BarcodeObservation> history) => Screener.Screen(History.Filing, Some.Day, history);

    private static IEnumerable<string> Words(Decision decision) => decision.Findings.Select(finding => $"{finding.RuleId} {finding.Message} {finding.Evidence[0]}");
}
