namespace Screening.Tests.Ingredients.Limits;

/// <summary>What a figure means by the type of goods, the role and the family, from the filing to the message.</summary>
public class LimitTests
{
    private static readonly Screener ByType = LimitedGoods.Limiting("""
          - id: sa
            name: 水杨酸
            nameEn: salicylic acid
            limits:
              - { role: preservative, max: 0.5, unit: "%", absent: note }
              - { for: [skin], max: 2, unit: "%", absent: review }
              - { for: [rinse-off-hair], max: 3, unit: "%", absent: note }
              - { for: [spray], banned: true }
        """);

    [Theory]
    // the type is known
    [InlineData("3304990099", "面霜", "水杨酸 2%", "Pass")]
    [InlineData("3304990099", "面霜", "水杨酸 2.1%", "Reject: has salicylic acid (水杨酸), limit 2% (skin)")]
    [InlineData("3305100090", "洗发水", "水杨酸 3%", "Pass")]
    [InlineData("3305100090", "洗发水", "水杨酸 3.1%", "Reject: has salicylic acid (水杨酸), limit 3% (rinse-off hair)")]
    // it is not, and the figure is too much for some
    [InlineData("3305900000", "护发凝露", "水杨酸 3%", "Pass")]
    [InlineData("3305900000", "护发凝露", "水杨酸 4%", "Review: “水杨酸” (salicylic acid) is stated as 4%, and the limit depends on the type of product: 3% (rinse-off hair); which type is it?")]
    [InlineData("3307900090", "凝露", "水杨酸 2.5%", "Review: “水杨酸” (salicylic acid) is stated as 2.5%, and the limit depends on the type of product: 2% (skin); 3% (rinse-off hair); which type is it?")]
    // no figure
    [InlineData("3304990099", "面霜", "水杨酸", "Review: “水杨酸” (salicylic acid) is limited: 2% (skin); the label states no figure that compares: how much is in it?")]
    [InlineData("3305100090", "洗发水", "水杨酸", "Pass: has salicylic acid (水杨酸), limit 3% (rinse-off hair)")]
    [InlineData("3307900090", "凝露", "水杨酸", "Review: “水杨酸” (salicylic acid) has no figure that compares, and the limit depends on the type of product: 2% (skin); 3% (rinse-off hair); how much is in it, and which type is it?")]
    // not at all
    [InlineData("3304990099", "护肤喷雾", "水杨酸 1%", "Reject: has salicylic acid (水杨酸), limit 2% (skin); none (spray)")]
    [InlineData("3304990099", "护肤喷雾", "水杨酸", "Reject: has salicylic acid (水杨酸), limit 2% (skin); none (spray)")]
    // by the role
    [InlineData("3304990099", "面霜", "防腐剂：苯氧乙醇、水杨酸 1%", "Reject: has salicylic acid (水杨酸), limit 0.5% (as preservative)")]
    [InlineData("3304990099", "面霜", "防腐剂：苯氧乙醇；水杨酸 1%", "Pass")]
    [InlineData("3304990099", "面霜", "water, preservatives (salicylic acid 1%)", "Reject: has salicylic acid (salicylic acid), limit 0.5% (as preservative)")]
    [InlineData("3304990099", "面霜", "water, preservatives (phenoxyethanol), salicylic acid 1%", "Pass")]
    [InlineData("3304990099", "面霜", "水、水杨酸（防腐剂）1%", "Reject: has salicylic acid (水杨酸), limit 0.5% (as preservative)")]
    // a figure at one place answers for a place without one
    [InlineData("3304990099", "水杨酸面霜", "水杨酸 1%", "Pass")]
    public void The_limit_is_that_of_the_goods(string code, string name, string list, string expected) =>
        ByType.Says(code, name, list).Should().Be(expected);

    [Fact]
    public void The_question_is_asked_in_Chinese_too() =>
        ByType.Screen(LimitedGoods.Filing("3305900000", "护发凝露", "水杨酸 4%"), Some.Day).Findings[0].Message.Zh
            .Should().Be("限用成分“水杨酸”（水杨酸 salicylic acid）标示4%，不同类型的产品限量不同：3%（淋洗发用）；请说明产品属于哪一类");

    private static readonly Screener Family = LimitedGoods.Limiting("""
          - { id: lactic, name: 乳酸, nameEn: lactic acid, families: [aha] }
          - { id: lactate, name: 乳酸钠, nameEn: sodium lactate, share: 0.8, families: [aha], limit: { max: 4, unit: "%", absent: note } }
        """, """
        families:
          - { id: aha, name: 果酸, nameEn: alpha hydroxy acids, limit: { max: 6, unit: "%" } }
        """);

    [Theory]
    [InlineData("乳酸 6%", "Pass")]
    [InlineData("乳酸 6.1%", "Reject 果酸: 乳酸")]
    [InlineData("乳酸 4%、乳酸钠 3%", "Reject 果酸: 乳酸, 乳酸钠")]
    [InlineData("乳酸 4%、乳酸钠 2.5%", "Pass")]
    [InlineData("乳酸钠 5%", "Pass")]
    [InlineData("乳酸钠 5.1%", "Reject 乳酸钠: 乳酸钠")]
    // a member is counted once, by its largest figure
    [InlineData("乳酸 4%、乳酸 3%", "Pass")]
    [InlineData("乳酸 4%、乳酸 7%", "Reject 果酸: 乳酸")]
    // a member without a figure adds nothing, and is shown
    [InlineData("乳酸、乳酸钠", "Pass 乳酸钠: 乳酸钠")]
    [InlineData("乳酸钠 7.6%、乳酸", "Reject 乳酸钠: 乳酸钠 | Reject 果酸: 乳酸钠, 乳酸")]
    public void A_family_is_limited_by_its_sum(string list, string expected)
    {
        var findings = Family.Screen(LimitedGoods.Filing("3304990099", "面霜", list), Some.Day).Findings;
        var said = findings.Select(finding => $"{finding.Outcome} {finding.Message.Zh[1..finding.Message.Zh.IndexOf(' ', StringComparison.Ordinal)]}: {string.Join(", ", finding.Evidence.Select(evidence => evidence.Text))}");
        (findings.Count == 0 ? "Pass" : string.Join(" | ", said.Order(StringComparer.Ordinal))).Should().Be(expected);
    }

    private static readonly Screener Dosed = LimitedGoods.Limiting("""
          - { id: melatonin, name: 褪黑素, limit: { max: 3, unit: mg, per: day, absent: review } }
        """);

    [Theory]
    [InlineData("褪黑素 3.1mg", "Reject: has 褪黑素 (褪黑素), limit 3mg a day")]
    [InlineData("褪黑素 3mg", "Review: “褪黑素” (褪黑素) is stated as 3mg and limited to 3mg a day, but nobody says how much is taken a day: how many pieces, and how much is in each?")]
    [InlineData("褪黑素", "Review: “褪黑素” (褪黑素) is limited: 3mg a day; the label states no figure that compares: how much is in it?")]
    public void A_figure_that_is_not_for_a_day_is_what_a_day_brings_at_least(string list, string expected) =>
        Dosed.Says("2106909090", "片", list).Should().Be(expected);
}
