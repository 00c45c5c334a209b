namespace Screening.Tests.Ingredients;

/// <summary>Where one ingredient ends and the next begins, tested with names that must be whole ingredients.</summary>
public class ListEdgeTests
{
    private static readonly Screener Screener = SubstancePack.Compile(SubstancePack.Rule("""
          - { id: lead, name: 铅化合物, nameEn: lead, match: ingredient }
          - { id: mercury, name: 汞 }
          - { id: stilbestrol, name: 己烯雌酚, abbreviations: [DES] }
          - { id: tbhq, name: 特丁基某酚, abbreviations: [TBHQ] }
          - { id: diol, name: 己二醇, match: ingredient }
          - { id: two, name: 某除草剂, abbreviations: [D2] }
          - { id: toluene, name: 甲苯类, terms: [トルエン, ニコチン] }
          - { id: aconite, name: 乌头类, terms: [초오, 산호] }
        """));

    [Theory]
    // separators
    [InlineData("water, lead, sugar", "Reject lead")]
    [InlineData("WATER@!@LEAD@!@AQUA", "Reject LEAD")]
    [InlineData("water • lead • sugar", "Reject lead")]
    [InlineData("水・汞・糖", "Reject 汞")]
    [InlineData("水･汞･糖", "Reject 汞")]
    [InlineData("water|lead|sugar", "Reject lead")]
    [InlineData("water / lead / sugar", "Reject lead")]
    [InlineData("water\nlead\nsugar", "Reject lead")]
    [InlineData("water；lead；sugar", "Reject lead")]
    // words that join two ingredients
    [InlineData("water and lead", "Reject lead")]
    [InlineData("lead and water", "Reject lead")]
    [InlineData("Wasser und lead", "Reject lead")]
    [InlineData("eau et lead", "Reject lead")]
    [InlineData("water & lead", "Reject lead")]
    [InlineData("水和汞", "Reject 汞")]
    [InlineData("水及汞", "Reject 汞")]
    [InlineData("水与汞", "Reject 汞")]
    [InlineData("汞和水", "Reject 汞")]
    [InlineData("汞以及水", "Reject 汞")]
    // the same words inside names
    [InlineData("饱和汞", "Pass")]
    [InlineData("brand lead", "Pass")]
    [InlineData("lead andesite", "Pass")]
    // nesting
    [InlineData("食用油（大豆油（含TBHQ）、棕榈油）", "Reject TBHQ")]
    [InlineData("oil (soy (contains TBHQ), palm)", "Reject TBHQ")]
    // classes in front
    [InlineData("防腐剂：DES、糖", "Reject DES")]
    [InlineData("着色料(汞)", "Reject 汞")]
    [InlineData("Color: lead, sugar", "Reject lead")]
    [InlineData("Fragrance (lead, limonene)", "Reject lead")]
    [InlineData("May contain +/- lead, mica", "Reject lead")]
    [InlineData("[+/-: lead]", "Reject lead")]
    [InlineData("其他微量成分：汞", "Reject 汞")]
    // numbers and letters before a hyphen or a comma belong to the name
    [InlineData("1,2-己二醇", "Pass")]
    [InlineData("1,2-己二醇、己二醇", "Reject 己二醇")]
    [InlineData("N,N-lead", "Pass")]
    [InlineData("2,4-D2", "Pass")]
    // inner parts of Japanese and Korean words
    [InlineData("ジブチルヒドロキシトルエン", "Pass")]
    [InlineData("ニコチン、水", "Reject ニコチン")]
    [InlineData("라임전초오일", "Pass")]
    [InlineData("참산호말추출물", "Pass")]
    [InlineData("정제수, 초오, 글리세린", "Reject 초오")]
    public void A_whole_ingredient_lies_between_separators(string list, string expected) => Screener.Says("ingredients", list).Should().Be(expected);
}
