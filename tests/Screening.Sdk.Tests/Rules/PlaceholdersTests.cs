using Screening.Rules;

namespace Screening.Tests.Rules;

public class PlaceholdersTests
{
    private static readonly Placeholders Words = Of("无", "详见", "包装", "外包装", "see", "package", "n/a", "no", "成分");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" - ")]
    [InlineData("\u200b\u3000")]
    [InlineData("无")]
    [InlineData("详见外包装。")]
    [InlineData("成分：详见包装")]
    [InlineData("SEE PACKAGE")]
    [InlineData("Ｎ／Ａ")]
    public void A_text_of_nothing_but_placeholders_says_nothing(string? text) => Words.AreAllOf(text).Should().BeTrue();

    [Theory]
    [InlineData("无花果")]
    [InlineData("水")]
    [InlineData("see salt")]
    [InlineData("noodles")]
    [InlineData("包装 500g")]
    [InlineData("0")]
    public void One_other_word_makes_it_say_something(string text) => Words.AreAllOf(text).Should().BeFalse();

    [Fact]
    public void A_long_text_says_something_whatever_it_repeats() => Words.AreAllOf(string.Concat(Enumerable.Repeat("无", 65))).Should().BeFalse();

    [Fact]
    public void A_long_text_without_a_letter_says_nothing() => Words.AreAllOf(new string('-', 65)).Should().BeTrue();

    [Fact]
    public void Without_words_only_marks_say_nothing() => new Placeholders().AreAllOf("无").Should().BeFalse();

    private static Placeholders Of(params string[] words)
    {
        var placeholders = new Placeholders();
        placeholders.Add(words);
        return placeholders;
    }
}
