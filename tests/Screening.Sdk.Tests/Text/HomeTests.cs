using Screening.Text;

namespace Screening.Tests.Text;

public class HomeTests
{
    [Theory]
    [InlineData("含ＨＹＤＲＯquinone。", "hydroquinone", "ＨＹＤＲＯquinone")]
    [InlineData("含氢 \u200B醌\u200B和水", "氢醌", "氢 \u200B醌")]
    [InlineData("10㎎片", "g", "㎎")]
    [InlineData("10㎎片", "10mg", "10㎎")]
    [InlineData("a ｶﾞ b", "ガ", "ｶﾞ")]
    [InlineData("cafe\u0301!", "cafe", "cafe\u0301")]
    [InlineData("a\r\nb", "\n", "\r\n")]
    [InlineData("a \u3000 b", " ", " \u3000 ")]
    [InlineData("x hydro- \r\n quinone", "hydroquinone", "hydro- \r\n quinone")]
    [InlineData("x hydro-\nquinone y", "quinone", "quinone")]
    [InlineData("a𝐂b", "c", "𝐂")]
    [InlineData("a🍁b", "🍁", "🍁")]
    [InlineData("水、氢&#37260;霜", "氢醌", "氢&#37260;")]
    [InlineData("&amp;amp;lt;x", "<", "&amp;amp;lt;")]
    [InlineData("x hydro<b></b>quinone y", "hydroquinone", "hydro<b></b>quinone")]
    [InlineData("a <b> b", " ", " <b> ")]
    [InlineData("a<br>b", "\n", "<br>")]
    [InlineData("메칠", "틸", "메칠")]
    [InlineData("カンナヴィノイド", "ビ", "ヴィ")]
    [InlineData("a&#x1D402;b", "c", "&#x1D402;")]
    [InlineData("Straße 1", "ss", "ß")]
    public void A_span_goes_home_to_what_the_author_wrote(string text, string folded, string home)
    {
        using var result = TextFolder.Fold(text);
        var at = result.Span.IndexOf(folded);
        var (start, length) = result.Home(at, folded.Length);
        text.Substring(start, length).Should().Be(home);
    }

    [Fact]
    public void Half_of_a_character_goes_home_to_all_of_it()
    {
        using var folded = TextFolder.Fold("a🍁b");
        folded.Home(2, 1).Should().Be((1, 2));
    }

    [Fact]
    public void An_empty_span_has_an_empty_home()
    {
        using var folded = TextFolder.Fold("㎎x ");
        folded.Home(2, 0).Should().Be((1, 0));
        folded.Home(3, 0).Should().Be((3, 0));
    }

    [Fact]
    public void A_span_beyond_the_text_is_refused()
    {
        using var folded = TextFolder.Fold("abc");
        var home = () => folded.Home(2, 2);
        home.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_text_is_disposed_once()
    {
        var folded = TextFolder.Fold("氢 醌");
        folded.Dispose();
        folded.Dispose();
        var read = () => folded.Span.Length;
        read.Should().Throw<ObjectDisposedException>();
    }
}
