namespace Screening.Tests.Ingredients;

/// <summary>What a text nearly calls by a name, and what it does not.</summary>
public class NearNamesTests
{
    private static readonly Screener Screener = SubstancePack.Compile(
        SubstancePack.Rule("""
              - { id: sibutramine, name: 西布曲明, nameEn: sibutramine, terms: [sibutramine hydrochloride], unless: [silver sibutramina] }
              - { id: methanol, name: 木精一, nameEn: methyl alcohol, terms: [methanol] }
              - { id: peroxide, name: 过氧某物, nameEn: some peroxide, limit: { max: 2, unit: "%", absent: incomplete } }
              - { id: vitamin, name: 维某素, nameEn: calciferol d2 }
              - { id: list, name: 某成分, nameEn: listedname, match: ingredient }
            """),
        SubstancePack.Rule("  - { id: quiet, name: 某静物, nameEn: quietstuff }", "suspicions: false", id: "substance/quiet"),
        SubstancePack.LegalNames("ethyl alcohol, silver sibutramone"));

    [Theory]
    [InlineData("water, sibutremine, salt", "Review sibutremine")]
    [InlineData("water, sibutamine, salt", "Review sibutamine")]
    [InlineData("water, sibutraamine, salt", "Review sibutraamine")]
    [InlineData("water, sibuptramine, salt", "Review sibuptramine")]
    [InlineData("water, sibutrmaine, salt", "Review sibutrmaine")]
    [InlineData("water, ibutramine, salt", "Review ibutramine")]
    [InlineData("water, sibutramin, salt", "Review sibutramin")]
    [InlineData("water, sibutramines, salt", "Review sibutramines")]
    [InlineData("water, xsibutramine, salt", "Review xsibutramine")]
    [InlineData("water, isbutramine, salt", "Review isbutramine")]
    [InlineData("SIBUTRAMNIE 2%", "Review SIBUTRAMNIE")]
    [InlineData("含sibutramlne的", "Review sibutramlne")]
    [InlineData("water, methyl alkohol", "Review methyl alkohol")]
    [InlineData("sibutramine", "Reject sibutramine")]
    public void One_edit_of_a_long_name_is_asked_about(string text, string expected) => Screener.Says("ingredients", text).Should().Be(expected);

    [Theory]
    [InlineData("two edits: sybutremine, sbtramine, sibutraminess")]
    [InlineData("inside a word: xxsibutremine sibutraminehcl")]
    [InlineData("a short name: metanol, menthanol")]
    [InlineData("a legal name: ethyl alcohol")]
    [InlineData("the exception of an author: silver sibutramina")]
    [InlineData("another figure: calciferol d3, calciferol d22")]
    [InlineData("a whole ingredient: listednames")]
    [InlineData("without suspicions: quietstufs")]
    public void Other_words_are_not(string text) => Screener.Says("ingredients", text).Should().Be("Pass");

    [Fact]
    public void A_word_of_a_longer_legal_name_is_known() => Screener.Says("ingredients", "sibutramone").Should().Be("Pass");

    [Theory]
    [InlineData("claims", "free of sibutramin.", "Pass")]
    [InlineData("claims", "with sibutramin", "Review sibutramin")]
    [InlineData("name", "sibutramin 20", "Review sibutramin")]
    [InlineData("ingredients", "some peroxyde 1%", "Pass")]
    [InlineData("ingredients", "some peroxyde 3%", "Review some peroxyde")]
    [InlineData("ingredients", "some peroxyde", "Review some peroxyde")]
    public void A_near_name_is_denied_and_measured_like_a_name(string field, string text, string expected) => Screener.Says(field, text).Should().Be(expected);

    [Fact]
    public void The_message_says_that_it_is_a_doubt() => Screener.Screen("ingredients", "sibutramin").Findings[0].Message.Should().Be(new Message(
        "“sibutramin”与“sibutramine”（西布曲明 sibutramine）相近，疑为字形或读音相近、被拆开或拼写有出入的同一名称：产品是否含有它？请核对原标签",
        "“sibutramin” resembles “sibutramine” (sibutramine), misread, torn apart, misspelt or written by its sound: does the product contain it? check the original label"));

    [Fact]
    public void An_exact_name_beside_a_near_one_decides() => Screener.Says("ingredients", "sibutramin, sibutramine").Should().Be("Reject sibutramine");
}
