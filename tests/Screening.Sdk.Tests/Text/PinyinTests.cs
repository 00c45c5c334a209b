using Screening.Text;

namespace Screening.Tests.Text;

public class PinyinTests
{
    private static readonly string[][] Rows = [.. FoldingRow.ReadTable("readings.tsv")];

    [Theory]
    [InlineData('西', "xi")]
    [InlineData('氯', "lu")]
    [InlineData('大', "da")]
    [InlineData('a', "")]
    [InlineData('カ', "")]
    [InlineData('。', "")]
    [InlineData('\uFFFD', "")]
    public void A_character_is_read_without_its_tone(char c, string syllable) => Pinyin.Of(c).Should().Be(syllable);

    [Fact]
    public void Syllables_are_letters_without_tones() => Rows.Where(row => !row[0].All(char.IsAsciiLetterLower) || row[0].Contains('v')).Should().BeEmpty();

    [Fact]
    public void No_character_is_read_in_two_ways() => Rows.SelectMany(row => row[1]).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_character_may_stand_in_a_folded_text() => Rows.SelectMany(row => row[1]).Where(c => TextFolder.FoldTerm(c.ToString()) != c.ToString()).Should().BeEmpty();
}
