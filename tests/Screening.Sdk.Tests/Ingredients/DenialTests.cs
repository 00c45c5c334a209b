namespace Screening.Tests.Ingredients;

/// <summary>In running text a name may be denied or only compared with. In doubt it is not.</summary>
public class DenialTests
{
    private static readonly Screener Screener = SubstancePack.Compile(SubstancePack.Rule("""
          - { id: hq, name: 氢醌霜剂, nameEn: hydroquinone, terms: [氢醌粉, ヒドロキノン, quinol] }
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
    [InlineData("cream (free of parabens) hydroquinone (sin alcohol)", "hydroquinone")]
    [InlineData("cream (sin salt) and (potassium) hydroquinone", "hydroquinone")]
    [InlineData("cream without (parabens and) hydroquinone", "")]
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
    [InlineData("【無添加】パラベン\nヒドロキノン", "")]
    [InlineData("【無添加】パラベン、香料\nヒドロキノン、水", "hydroquinone")]
    [InlineData("【無添加】\nパラベン\nヒドロキノン\n【全成分】水", "")]
    [InlineData("【無添加】パラベン\n\nヒドロキノン", "hydroquinone")]
    [InlineData("【無添加】パラベン、ヒドロキノン配合", "hydroquinone")]
    [InlineData("free from: parabens, sulfates,\nhydroquinone", "")]
    [InlineData("free from: parabens, hydroquinone 2%", "hydroquinone")]
    [InlineData("free from: parabens. Hydroquinone inside", "hydroquinone")]
    [InlineData("【不含防腐剂】氢醌粉", "hydroquinone")]
    [InlineData("【パラベンフリー】ヒドロキノン", "hydroquinone")]
    // comparisons
    [InlineData("a natural alternative to hydroquinone", "")]
    [InlineData("compared with hydroquinone", "")]
    [InlineData("alternative to kojic acid with hydroquinone", "hydroquinone")]
    // one character denies what it touches, and no more
    [InlineData("无氢醌粉", "")]
    [InlineData("无油配方氢醌粉", "hydroquinone")]
    // an enumeration may be long; a long piece of prose in it ends it
    [InlineData("free of parabens, sulfates, silicones, and hydroquinone", "")]
    [InlineData("sans OGM, émulsifiant: hydroquinone", "hydroquinone")]
    [InlineData("free of irritants including: hydroquinone", "")]
    [InlineData("colour sin 955, hydroquinone", "hydroquinone")]
    [InlineData("colour sin e955, hydroquinone", "hydroquinone")]
    [InlineData("without parabens, though we have put the whole of our long experience in hydroquinone", "hydroquinone")]
    // warnings
    [InlineData("反氢醌粉", "")]
    [InlineData("反复涂抹氢醌粉", "hydroquinone")]
    [InlineData("do not take with hydroquinone", "")]
    [InlineData("使用氢醌粉者慎用", "")]
    [InlineData("使用氢醌粉、酒精者慎用", "")]
    [InlineData("本品含氢醌粉，孕妇及敏感者慎用", "hydroquinone")]
    [InlineData("氢醌粉，敏感者慎用", "hydroquinone")]
    [InlineData("ヒドロキノンと併用しないでください", "")]
    [InlineData("with hydroquinone. 不宜与酒者慎用", "hydroquinone")]
    // exceptions and titles
    [InlineData("除氢醌粉外，其他均可", "")]
    [InlineData("除氢醌粉外，还含甘油", "hydroquinone")]
    [InlineData("除皱配方含氢醌粉", "hydroquinone")]
    [InlineData("依据《氢醌粉使用规范》", "")]
    [InlineData("《规范》要求，氢醌粉", "hydroquinone")]
    // people and places
    [InlineData("Dr. Quinol", "")]
    [InlineData("Dr. Hydroquinone", "hydroquinone")]
    [InlineData("hadr. hydroquinone", "hydroquinone")]
    [InlineData("北京市氢醌粉区", "")]
    [InlineData("北京市氢醌霜剂区", "hydroquinone")]
    [InlineData("类似维生素，氢醌粉", "hydroquinone")]
    public void A_denied_name_is_set_aside_and_a_stated_one_is_not(string claim, string expected) =>
        Screener.Screen("claims", claim).Findings.Select(finding => expected.Length > 0 ? finding.Message.En.Split(' ')[1] : finding.Message.En)
            .Should().Equal(expected.Length == 0 ? [] : [expected]);

    [Theory]
    [InlineData("不含防腐剂，氢醌粉", true)]
    [InlineData("不含防腐剂，香精，氢醌粉", true)]
    [InlineData("不含防腐剂，香精、氢醌粉", false)]
    [InlineData("不含防腐剂，氢醌粉、香精", false)]
    [InlineData("不含防腐剂，香精和氢醌粉", false)]
    [InlineData("不含副作用的氢醌粉", true)]
    [InlineData("free of parabens, hydroquinone", false)]
    [InlineData("不含防腐剂、香精、色素、矿物油、塑料微珠、动物原料、硅油、合成染料、滑石粉、石棉、人工香料、甲醛、丙烯酰胺、二恶烷、亚硝胺、氢醌粉", true)]
    public void Behind_a_Chinese_comma_or_far_off_a_denial_is_asked_about(string claim, bool asks) =>
        Screener.Screen("claims", claim).Findings.Select(finding => finding.Message.En).Should().Equal(
            asks ? ["“不含” stands by “氢醌粉” (hydroquinone), which can be read as absent or as present: does the product contain it?"] : []);

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
