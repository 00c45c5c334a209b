namespace Screening.Tests.Ingredients;

/// <summary>In running text a name may be denied or only compared with. In doubt it is not.</summary>
public class DenialTests
{
    private static readonly Screener Screener = SubstancePack.Compile(SubstancePack.Rule("""
          - { id: hq, name: 氢醌霜剂, nameEn: hydroquinone, terms: [氢醌粉, ヒドロキノン] }
        """));

    [Theory]
    // a denial reaches over an enumeration, up to the end of its clause or to a word that states again
    [InlineData("不含氢醌粉", "")]
    [InlineData("不含防腐剂、香精、氢醌粉", "")]
    [InlineData("free of parabens, sulfates, hydroquinone", "")]
    [InlineData("不含防腐剂，含氢醌粉2%", "hydroquinone")]
    [InlineData("不含防腐剂含氢醌粉", "hydroquinone")]
    [InlineData("不含防腐剂。氢醌粉", "hydroquinone")]
    [InlineData("free of parabens and contains hydroquinone", "hydroquinone")]
    [InlineData("free of parabens but hydroquinone inside", "hydroquinone")]
    [InlineData("free of parabens, contains no hydroquinone", "")]
    [InlineData("without parabens. With hydroquinone", "hydroquinone")]
    [InlineData("without parabens. Hydroquinone inside", "hydroquinone")]
    [InlineData("without 2.5 parts of hydroquinone", "")]
    [InlineData("without\nhydroquinone", "hydroquinone")]
    // a word is whole in the whole text, not only within reach: “sin” is Spanish, “cousin” is not
    [InlineData("the little cousin of its great and famous old relative: hydroquinone", "hydroquinone")]
    [InlineData("sin hydroquinone", "")]
    // who states how much there is does not deny
    [InlineData("不含防腐剂、氢醌粉2%", "hydroquinone")]
    [InlineData("free of parabens, hydroquinone (4 %)", "hydroquinone")]
    [InlineData("free of hydroquinone 0%", "")]
    [InlineData("free of hydroquinone 100% natural", "")]
    // words behind the name deny that name, and what is joined to it
    [InlineData("ヒドロキノンフリー", "")]
    [InlineData("ヒドロキノン・パラベンフリー", "")]
    [InlineData("ヒドロキノンを含みません", "")]
    [InlineData("氢醌粉等成分未检出", "")]
    [InlineData("hydroquinone-free", "")]
    [InlineData("ヒドロキノン配合パラベンフリー", "hydroquinone")]
    [InlineData("ヒドロキノン入りパラベンフリー", "hydroquinone")]
    [InlineData("ヒドロキノン・レチノール配合パラベンフリー", "hydroquinone")]
    [InlineData("ヒドロキノン、パラベンフリー", "hydroquinone")]
    [InlineData("无添加ヒドロキノン配合", "hydroquinone")]
    // headings
    [InlineData("【無添加】パラベン、ヒドロキノン、香料", "")]
    [InlineData("【8つの無添加】ヒドロキノン", "")]
    [InlineData("【無添加】パラベン【配合】ヒドロキノン", "hydroquinone")]
    [InlineData("【無添加】パラベン\nヒドロキノン", "hydroquinone")]
    [InlineData("【不含防腐剂】氢醌粉", "hydroquinone")]
    [InlineData("【パラベンフリー】ヒドロキノン", "hydroquinone")]
    // comparisons
    [InlineData("a natural alternative to hydroquinone", "")]
    [InlineData("compared with hydroquinone", "")]
    [InlineData("alternative to kojic acid with hydroquinone", "hydroquinone")]
    public void A_denied_name_is_set_aside_and_a_stated_one_is_not(string claim, string expected) =>
        Screener.Screen("claims", claim).Findings.Select(finding => expected.Length > 0 ? finding.Message.En.Split(' ')[1] : finding.Message.En)
            .Should().Equal(expected.Length == 0 ? [] : [expected]);

    [Theory]
    [InlineData("ingredients")]
    [InlineData("name")]
    public void In_a_list_and_in_a_name_nothing_is_denied(string field) =>
        Screener.Screen(field, "不含氢醌粉").Findings.Should().ContainSingle();

    [Fact]
    public void What_was_denied_is_explained() =>
        Screener.Explain(SubstancePack.Filing("claims", "不含氢醌粉"), Some.Day).Rules.SelectMany(trace => trace.Cancelled)
            .Should().ContainSingle().Which.By.Should().Be("不含");
}
