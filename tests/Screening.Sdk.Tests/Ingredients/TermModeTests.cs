namespace Screening.Tests.Ingredients;

/// <summary>What must surround a name of each kind for it to count, in each part of a filing.</summary>
public class TermModeTests
{
    private static readonly Screener Screener = SubstancePack.Compile(SubstancePack.Rule("""
          - { id: sibutramine, name: 西布曲明, nameEn: sibutramine, cas: ["106650-56-0"], terms: [シブトラミン, 시부트라민, 대마] }
          - { id: aconite, name: 附子 }
          - { id: benzene, name: 苯 }
          - { id: diethylstilbestrol, name: 己烯雌酚, abbreviations: [DES] }
          - { id: lead, name: 铅化合物, nameEn: lead, match: ingredient }
          - { id: ve, name: 某某某, terms: [HQ] }
        """));

    [Theory]
    // anywhere: long Han names, and Latin words that are whole
    [InlineData("ingredients", "水、盐酸西布曲明片、糖", "Reject 西布曲明")]
    [InlineData("claims", "内有西布曲明哦", "Review 西布曲明")]
    [InlineData("elements", "西布曲明制", "Review 西布曲明")]
    [InlineData("composition", "西布曲明100%", "Reject 西布曲明")]
    [InlineData("ingredients", "SIBUTRAMINE2%", "Reject SIBUTRAMINE")]
    [InlineData("ingredients", "sibutramineate", "Pass")]
    [InlineData("ingredients", "xxsibutramine", "Pass")]
    // two Han characters: in lists and names only
    [InlineData("ingredients", "制附子粉", "Reject 附子")]
    [InlineData("name", "制附子粉", "Review 附子")]
    [InlineData("claims", "制附子粉", "Pass")]
    [InlineData("elements", "附子", "Review 附子")]
    [InlineData("elements", "4|3|成分:附子,糖|50g", "Reject 附子")]
    [InlineData("label", "附子", "Pass")]
    [InlineData("label", "配料：附子", "Reject 附子")]
    // whole runs of kana and Hangul
    [InlineData("ingredients", "水、シブトラミン塩", "Reject シブトラミン")]
    [InlineData("ingredients", "メチルシブトラミン", "Pass")]
    [InlineData("ingredients", "정제수, 대마, 글리세린", "Reject 대마")]
    [InlineData("ingredients", "대마도", "Pass")]
    // whole ingredients
    [InlineData("ingredients", "水、苯、糖", "Reject 苯")]
    [InlineData("ingredients", "水、苯2%、糖", "Reject 苯")]
    [InlineData("ingredients", "水、甲苯、糖", "Pass")]
    [InlineData("ingredients", "水、苯酚、糖", "Pass")]
    [InlineData("name", "苯", "Pass")]
    [InlineData("ingredients", "water, lead, sugar", "Reject lead")]
    [InlineData("ingredients", "water, lead oil", "Pass")]
    [InlineData("ingredients", "水、ＨＱ、糖", "Reject ＨＱ")]
    [InlineData("ingredients", "hq cream", "Pass")]
    // abbreviations in capitals
    [InlineData("ingredients", "水、DES、糖", "Reject DES")]
    [InlineData("ingredients", "水、ＤＥＳ（0.1%）", "Reject ＤＥＳ")]
    [InlineData("ingredients", "eau, des, sucre", "Pass")]
    [InlineData("ingredients", "DES HUILES", "Pass")]
    [InlineData("name", "DES", "Pass")]
    // numbers, with every dash and with letters touching them
    [InlineData("ingredients", "106650-56-0", "Reject 106650-56-0")]
    [InlineData("ingredients", "CAS106650-56-0", "Reject 106650-56-0")]
    [InlineData("ingredients", "CAS：１０６６５０－５６－０", "Reject １０６６５０－５６－０")]
    [InlineData("ingredients", "106650‐56‑0", "Reject 106650‐56‑0")]
    [InlineData("ingredients", "106650–56—0", "Reject 106650–56—0")]
    [InlineData("ingredients", "106650−56ー0", "Reject 106650−56ー0")]
    [InlineData("ingredients", "1106650-56-0", "Pass")]
    [InlineData("ingredients", "106650-56-01", "Pass")]
    [InlineData("ingredients", "106650-56-0-7", "Pass")]
    [InlineData("ingredients", "7-106650-56-0", "Pass")]
    // evidence is the submitter's own words
    [InlineData("ingredients", "鹽酸西\u200B布曲明", "Reject 西\u200B布曲明")]
    [InlineData("ingredients", "ｼﾌﾞﾄﾗﾐﾝ", "Reject ｼﾌﾞﾄﾗﾐﾝ")]
    [InlineData("ingredients", "Sibu-\ntramine", "Reject Sibu-\ntramine")]
    public void A_name_counts_where_its_surroundings_are_right(string field, string text, string expected) =>
        Screener.Says(field, text).Should().Be(expected);

    [Fact]
    public void Evidence_says_where_the_words_stand_and_what_they_matched() =>
        Screener.Screen("ingredients", "水、 ﾄﾘ、ＳＩＢＵＴＲＡＭＩＮＥ").Findings[0].Evidence.Should().Equal(
            new Evidence("ingredients", 6, 11, "ＳＩＢＵＴＲＡＭＩＮＥ", "sibutramine"));

    [Fact]
    public void Each_message_has_the_name_in_its_language() =>
        Screener.Screen("ingredients", "西布曲明").Findings[0].Message.Should().Be(
            new Message("含西布曲明 sibutramine（西布曲明）限?", "has sibutramine (西布曲明), limit ?"));

    [Fact]
    public void A_substance_without_an_English_name_keeps_its_Chinese_one() =>
        Screener.Screen("ingredients", "附子").Findings[0].Message.En.Should().Be("has 附子 (附子), limit ?");

    [Fact]
    public void All_places_of_a_substance_are_one_finding_with_at_most_sixteen_pieces_of_evidence() =>
        Screener.Screen("ingredients", string.Concat(Enumerable.Repeat("西布曲明、", 1000))).Findings.Should().ContainSingle().Which.Evidence.Should().HaveCount(16);

    [Fact]
    public void The_gravest_place_is_shown_first_even_after_sixteen_others()
    {
        var filing = SubstancePack.Filing("name", string.Concat(Enumerable.Repeat("西布曲明 ", 40))) with { Ingredients = "西布曲明" };
        var finding = Screener.Screen(filing, Some.Day).Findings.Should().ContainSingle().Subject;
        (finding.Outcome, finding.Evidence[0].Field, finding.Evidence.Count).Should().Be((Outcome.Reject, "ingredients", 16));
    }
}
