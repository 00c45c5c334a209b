using Screening.Ingredients;
using Screening.Text;

namespace Screening.Tests.Ingredients;

/// <summary>Which figure belongs to a name, and what it means; the name is 水杨酸, caffeine or x.</summary>
public class AmountTests
{
    [Theory]
    [InlineData("水杨酸2%", "%", 2.0)]
    [InlineData("水杨酸 ２％", "%", 2.0)]
    [InlineData("水杨酸（2%）", "%", 2.0)]
    [InlineData("水杨酸: ≤2 %(w/w)", "%", 2.0)]
    [InlineData("水杨酸 0,14 %", "%", 0.14)]
    [InlineData("水杨酸 1.0-1.5%", "%", 1.5)]
    [InlineData("水杨酸 1%~1.5%", "%", 1.5)]
    [InlineData("水杨酸 2%-5-x", "%", 2.0)]
    [InlineData("水杨酸 5‰", "%", 0.5)]
    [InlineData("水杨酸 500 ppm", "%", 0.05)]
    [InlineData("水杨酸 2000mg/kg", "%", 0.2)]
    [InlineData("水杨酸 2g/100ml", "%", 2.0)]
    [InlineData("水杨酸 0.3 g/g", "%", 30.0)]
    [InlineData("水杨酸 30 wt%", "%", 30.0)]
    [InlineData("水杨酸 30 wt.%", "%", 30.0)]
    [InlineData("水杨酸 30 vol%", "%", 30.0)]
    [InlineData("水杨酸 30重量%", "%", 30.0)]
    [InlineData("水杨酸 30质量%", "%", 30.0)]
    [InlineData("水杨酸 30 percent", "%", 30.0)]
    [InlineData("水杨酸 30 per cent", "%", 30.0)]
    [InlineData("水杨酸 30パーセント", "%", 30.0)]
    [InlineData("水杨酸 30 퍼센트", "%", 30.0)]
    [InlineData("caffeine 5000 micrograms", "mg", 5.0)]
    [InlineData("caffeine 5 milligrams", "mg", 5.0)]
    [InlineData("caffeine 0.2 grams", "mg", 200.0)]
    [InlineData("caffeine: 5000 mcg per tablet", "mg", 5.0)]
    [InlineData("caffeine 0.003 g", "mg", 3.0)]
    [InlineData("caffeine 1,000 mg", "mg", 1000.0)]
    [InlineData("caffeine 1,000.5 mg", "mg", 1000.5)]
    [InlineData("caffeine 0,140 mg", "mg", 0.14)]
    [InlineData("每片含caffeine 200毫克", "mg", 200.0)]
    [InlineData("caffeine (cas 58-08-2) 200mg", "mg", 200.0)]
    [InlineData("caffeine 2 tablets 100mg", "mg", 100.0)]
    [InlineData("caffeine 9999999999999999999999 g", "mg", 1e15)]
    // in front of the name
    [InlineData("2% 水杨酸", "%", 2.0)]
    [InlineData("with 2% 水杨酸", "%", 2.0)]
    [InlineData("1-3%水杨酸", "%", 3.0)]
    [InlineData("0.1% 水杨酸 4%", "%", 4.0)]
    [InlineData("烟酰胺10% 水杨酸 2%", "%", 2.0)]
    // another ingredient's figure
    [InlineData("水杨酸、维生素c 5%", "%", null)]
    [InlineData("水杨酸, 5% urea", "%", null)]
    [InlineData("水杨酸/urea 5%", "%", null)]
    [InlineData("水杨酸和尿素5%", "%", null)]
    [InlineData("水杨酸 and urea 5%", "%", null)]
    [InlineData("水杨酸. urea 5%", "%", null)]
    [InlineData("香精（水杨酸）5%", "%", null)]
    // no figure, or one that does not compare
    [InlineData("水杨酸", "%", null)]
    [InlineData("水杨酸 2 green", "mg", null)]
    [InlineData("水杨酸 2mg", "%", null)]
    [InlineData("水杨酸 2%", "mg", null)]
    [InlineData("水杨酸 200 iu", "mg", null)]
    [InlineData("水杨酸 99999999999999999999999999999999 mg", "mg", null)]
    [InlineData("水杨酸 2.5.1 %", "%", null)]
    public void The_figure_of_an_ingredient_is_read(string text, string unit, double? expected)
    {
        using var folded = TextFolder.Fold(text);
        var name = text.Contains("caffeine", StringComparison.Ordinal) ? "caffeine" : "水杨酸";
        var start = folded.Span.IndexOf(name);
        Amount.Of(folded.Span, start, start + name.Length, unit).Should().Be((decimal?)expected);
    }

    private static readonly Screener Limited = SubstancePack.Compile(SubstancePack.Rule("""
          - { id: sa, name: 水杨酸, limit: { max: 2, unit: "%", absent: note } }
          - { id: caffeine, name: 咖啡因, limit: { max: 100, unit: mg, absent: review } }
        """));

    [Theory]
    [InlineData("水杨酸2%", "Pass")]
    [InlineData("水杨酸2.1%", "Reject 水杨酸")]
    [InlineData("水杨酸", "Pass 水杨酸")]
    [InlineData("水杨酸 5mg", "Pass 水杨酸")]
    [InlineData("咖啡因", "Review 咖啡因")]
    [InlineData("咖啡因 3%", "Review 咖啡因")]
    [InlineData("水杨酸1%、水杨酸3%", "Reject 水杨酸")]
    [InlineData("水杨酸3%、水杨酸1%", "Reject 水杨酸")]
    [InlineData("水杨酸、水杨酸3%", "Reject 水杨酸")]
    public void A_figure_over_the_limit_asks_for_the_outcome_and_an_absent_one_for_what_the_author_says(string list, string expected) =>
        Limited.Says("ingredients", list).Should().Be(expected);

    [Fact]
    public void The_place_over_the_limit_is_shown_first() =>
        Limited.Screen("ingredients", "水杨酸、水杨酸3%").Findings[0].Evidence.Select(evidence => evidence.Start).Should().Equal(4, 0);

    [Fact]
    public void The_message_names_the_limit() =>
        Limited.Screen("ingredients", "水杨酸3%").Findings[0].Message.Zh.Should().Be("含水杨酸（水杨酸）限2%");
}
