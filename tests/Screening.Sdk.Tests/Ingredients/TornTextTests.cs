using Screening.Ingredients;
using Screening.Text;

namespace Screening.Tests.Ingredients;

public class TornTextTests
{
    [Theory]
    [InlineData("aqua, s.i.b.u, salt", "sibu", "s.i.b.u")]
    [InlineData("西-布-曲-明、菊粉", "西布曲明", "西-布-曲-明")]
    [InlineData("sibutra\nmine", "sibutramine", "sibutra\nmine")]
    [InlineData("シ ブ ト ラ ミ ン", "シブトラミン", "シ ブ ト ラ ミ ン")]
    [InlineData("hydroqu1none", "hydroquinone", "hydroqu1none")]
    [InlineData("西布\n曲明、菊粉", "西布曲明", "西布\n曲明")]
    public void A_torn_word_is_found_and_leads_home(string text, string word, string written) =>
        Find(text, word).Should().Be(TextFolder.FoldTerm(written));

    [Theory]
    [InlineData("sibutramine - salt", "sibutramine")]
    [InlineData("维生素a\n酸度调节剂", "维生素a酸")]
    [InlineData("so-da", "soda")]
    [InlineData("ginger, beer-batter", "gingerbeer")]
    [InlineData("hydro quinone", "hydroquinone")]
    public void Whole_words_short_words_and_neighbours_are_not_torn(string text, string word) => Find(text, word).Should().BeNull();

    [Fact]
    public void A_plain_list_is_not_put_together_at_all() => TornText.Of("aqua, glycerin, retinol").Should().BeNull();

    private static string? Find(string written, string word)
    {
        using var folded = TextFolder.Fold(written);
        if (TornText.Of(folded.Span) is not { } torn) return null;
        var at = torn.Joined.IndexOf(TextFolder.FoldTerm(word));
        if (at < 0 || !torn.IsTorn(folded.Span, at, at + TextFolder.FoldTerm(word).Length)) return null;
        var (start, end) = torn.Home(at, at + TextFolder.FoldTerm(word).Length);
        return folded.Span[start..end].ToString();
    }
}
