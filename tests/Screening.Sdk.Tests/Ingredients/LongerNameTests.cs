namespace Screening.Tests.Ingredients;

/// <summary>A longer name wins over a shorter one inside it, if it may.</summary>
public class LongerNameTests
{
    private static readonly Screener Screener = SubstancePack.Compile(
        SubstancePack.Rule("""
              - { id: hellebore, name: 藜芦属, terms: [藜芦, veratrum] }
              - { id: cannabis, name: 大麻草, terms: [大麻], unless: [大麻哈鱼, 加拿大麻花] }
              - { id: phenol, name: 苯酚类, terms: [苯酚] }
              - { id: phenolsulfonate, name: 苯酚磺酸锌, unless: [苯酚磺酸锌水合物] }
              - { id: left, name: 甲乙丙 }
              - { id: right, name: 丙丁戊 }
            """),
        SubstancePack.Rule("""
              - { id: agarwood, name: 沉香属, terms: [沉香, 大麻] }
              - { id: fish, name: 大麻哈鱼籽 }
            """, "legalNames: false", "substance/species"),
        SubstancePack.Rule("  - { id: agarwood-powder, name: 沉香木粉 }", id: "substance/powder"),
        SubstancePack.LegalNames("白藜芦醇, 沉香提取物, 沉香木粉末, VERATRUM-FREE OIL, 大麻籽, 藜芦"));

    [Theory]
    [InlineData("白藜芦醇", "")]
    [InlineData("藜芦", "藜芦")]
    [InlineData("白藜芦醇、藜芦", "藜芦")]
    [InlineData("白藜芦", "藜芦")]
    [InlineData("veratrum-free oil", "")]
    [InlineData("veratrum-free oils", "veratrum")]
    [InlineData("xveratrum-free oil", "")]
    // species: an extract of the plant is still the plant
    [InlineData("沉香提取物", "沉香")]
    [InlineData("大麻籽", "大麻")]
    // an exception frees one substance, not another
    [InlineData("大麻哈鱼", "大麻")]
    [InlineData("大麻哈鱼、大麻", "大麻 大麻")]
    // a longer substance wins
    [InlineData("苯酚磺酸锌", "苯酚磺酸锌")]
    [InlineData("苯酚磺酸锌、苯酚", "苯酚磺酸锌 苯酚")]
    [InlineData("大麻哈鱼籽", "大麻哈鱼籽")]
    // one that is itself freed frees nothing inside it
    [InlineData("苯酚磺酸锌水合物", "苯酚")]
    [InlineData("沉香木粉末", "沉香")]
    // names that only overlap are both found
    [InlineData("甲乙丙丁戊", "丙丁戊 甲乙丙")]
    public void Only_what_is_strictly_inside_a_longer_name_is_set_aside(string list, string expected)
    {
        var found = Screener.Screen("ingredients", list).Findings.Select(finding => finding.Evidence[0].Text);
        found.Order(StringComparer.Ordinal).Should().Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_was_set_aside_is_explained()
    {
        var explanation = Screener.Explain(SubstancePack.Filing("ingredients", "白藜芦醇"), Some.Day);
        var cancelled = explanation.Rules.SelectMany(trace => trace.Cancelled).Should().ContainSingle().Subject;
        cancelled.Should().Be(new CancelledHit(
            new Evidence("ingredients", 1, 2, "藜芦", "藜芦"), "白藜芦醇", new Message("是更长的名称“白藜芦醇”的一部分", "it is part of the longer name “白藜芦醇”")));
    }

    [Fact]
    public void A_rule_that_does_not_apply_covers_nothing()
    {
        var screener = SubstancePack.Compile(
            SubstancePack.Rule("  - { id: a, name: 西布曲明 }"),
            SubstancePack.Rule("  - { id: b, name: 盐酸西布曲明 }", "appliesTo: { kinds: [cosmetic] }", "substance/b"));
        screener.Says("ingredients", "盐酸西布曲明").Should().Be("Reject 西布曲明");
    }

    [Theory]
    [InlineData("ingredients", "Reject 西布曲明")]
    [InlineData("name", "Pass")]
    [InlineData("claims", "Pass")]
    [InlineData("label", "Pass")]
    public void A_rule_may_look_at_lists_only(string field, string expected) =>
        SubstancePack.Compile(SubstancePack.Rule("  - { id: a, name: 西布曲明 }", "elsewhere: none")).Says(field, "西布曲明").Should().Be(expected);

    [Fact]
    public void What_stands_elsewhere_never_asks_for_more_than_the_list() =>
        SubstancePack.Compile(SubstancePack.Rule("  - { id: a, name: 西布曲明 }", "elsewhere: review", outcome: "note"))
            .Says("name", "西布曲明").Should().Be("Pass 西布曲明");
}
