namespace Screening.Tests.Phrases;

public class SurroundingsTests
{
    [Theory]
    [InlineData("第3類医薬品", "第3類医薬品")]
    [InlineData("指定第②類 医薬品", null)]
    [InlineData("第（３）類医薬品", "第（３）類医薬品")]
    [InlineData("類医薬品", null)]
    [InlineData("第3類の医薬品", null)]
    public void What_must_stand_before_is_quoted_with_the_word(string label, string? quoted) =>
        Quoted(Phrased.Phrase("医薬品", @"before: '第\W{0,2}[3三]\W{0,2}類\W{0,2}'"), label).Should().Be(quoted);

    [Theory]
    [InlineData("DIN: 00559407", "DIN: 00559407")]
    [InlineData("din00559407", "din00559407")]
    [InlineData("DIN 912", null)]
    [InlineData("DIN 005594071", null)]
    [InlineData("KONDIN 00559407", null)]
    public void What_must_stand_after_ends_at_the_end_of_a_word(string label, string? quoted) =>
        Quoted(Phrased.Phrase("din", @"after: '\W{0,3}\d{8}'"), label).Should().Be(quoted);

    [Theory]
    [InlineData("处方药", "处方药")]
    [InlineData("非处方药", null)]
    [InlineData("处方药物", null)]
    [InlineData("处方药 Tabs", "处方药")]
    [InlineData("处方药 case", null)]
    public void Words_that_must_not_stand_beside_it_keep_it_away(string label, string? quoted) =>
        Quoted(Phrased.Phrase("处方药", "notBefore: [非], notAfter: [物, case]"), label).Should().Be(quoted);

    [Theory]
    [InlineData("nicotine", "nicotine")]
    [InlineData("Nicotine", "Nicotine")]
    [InlineData("nicotined", null)]
    [InlineData("xnicotine", null)]
    public void A_latin_word_is_not_found_inside_another(string label, string? quoted) =>
        Quoted(Phrased.Phrase("nicotine"), label).Should().Be(quoted);

    [Theory]
    [InlineData("醫 藥 品")]
    [InlineData("医薬品")]
    [InlineData("医\u200B药品")]
    public void Spelling_does_not_matter(string label) => Quoted(Phrased.Phrase("医薬品"), label).Should().Be(label);

    [Fact]
    public void A_phrase_counts_only_in_the_parts_it_names()
    {
        var screener = Phrased.Rule(Phrased.Phrase("非处方药", "in: [names]"));
        screener.Screen("非处方药").Findings.Should().BeEmpty();
        screener.Screen(Some.Filing() with { SellingName = "非处方药" }, Some.Day).Outcome.Should().Be(Outcome.Reject);
    }

    private static string? Quoted(string phrase, string label) =>
        Phrased.Rule(phrase).Screen(label).Findings.SingleOrDefault()?.Evidence.Single().Text;
}
