using System.Globalization;
using CsCheck;
using Screening.Text;

namespace Screening.Tests.Text;

public class FoldingProperties
{
    // Everything that has a rule of its own, so that the rules meet.
    private const string Special =
        "abzN019 -.,%\t\r\n\u3000\u00A0\u200B\u00AD\uFE0F\u0301\u0336éßæİı㎎①½ｶﾞﾊﾟカハ\u3099\u309A゛がーｰ‐－氢醌塩藥⻩㈠СВоДαβ\u0386Νμ²¹가\u1100\u1161\u11A8ㅋ\uD835\uDC00\uDB40\uDC41\uFFFD·";

    // Parts of HTML, whole and torn, and the pairs of syllables that become one.
    private static readonly Gen<string> Pieces = Gen.OneOf(
        "&", ";", "amp", "lt", "gt;", "&amp;", "&lt;", "&gt;", "&nbsp;", "&shy;", "&#", "59", "&#59;", "&#x6c22;", "&#769;", "&#x1D402;", "＆", "；", "&\u0430mp;", "x\u0441",
        "<", ">", "b", "br", "<br>", "</p>", "<b>", "</b>", "/", "ヴ", "ブ", "ウ", "ァ", "ィ", "ｧ", "ッ", "메", "칠", "치", "\u11AF");

    private static readonly Gen<string> Texts = Mixed(Gen.OneOf(Gen.Char[Special], Gen.Char[Special], Gen.Char), 0);

    // Without what depends on its neighbours: hyphens, ー, and the alphabets that imitate Latin.
    private static readonly Gen<string> Independent = Mixed(
        Gen.Char[string.Concat(Special.Where(c => !"-－‐ーｰСВоДαβ\u0386Νμ²¹".Contains(c, StringComparison.Ordinal)))], 1)
        .Where(text => !text.Contains('\u0430') && !text.Contains('\u0441'));

    private static Gen<string> Mixed(Gen<char> characters, int fewest) =>
        Gen.Frequency((2, characters.Select(c => c.ToString())), (1, Pieces)).Array[fewest, 24].Select(string.Concat);

    [Fact]
    public void Folding_twice_changes_nothing() =>
        Texts.Sample(text => TextFolder.FoldTerm(TextFolder.FoldTerm(text)) == TextFolder.FoldTerm(text), iter: 20_000, print: Print);

    [Fact]
    public void A_term_is_its_folded_text_without_outer_spaces() => Texts.Sample(text =>
    {
        using var folded = TextFolder.Fold(text);
        return folded.Span.Trim("\n ").SequenceEqual(TextFolder.FoldTerm(text));
    }, print: Print);

    [Fact]
    public void Homes_lie_inside_the_text_in_its_order_and_split_no_pair() => Texts.Sample(text =>
    {
        using var folded = TextFolder.Fold(text);
        var last = (Start: 0, Length: 0);
        for (var i = 0; i < folded.Span.Length; i++)
        {
            var home = folded.Home(i, 1);
            if (home.Start < last.Start || home.Length < 1 || home.Start + home.Length > text.Length) return false;
            if (Splits(text, home.Start) || Splits(text, home.Start + home.Length)) return false;
            last = home;
        }
        return true;
    }, iter: 20_000, print: Print);

    [Fact]
    public void A_home_folds_to_text_that_contains_its_span() =>
        Gen.Select(Independent, Gen.Int[0, 100], Gen.Int[0, 100]).Sample((text, from, to) =>
        {
            using var folded = TextFolder.Fold(text);
            if (folded.Span.Length == 0) return true;
            var (start, end) = (from % folded.Span.Length, to % folded.Span.Length);
            if (start > end) (start, end) = (end, start);
            var home = folded.Home(start, end + 1 - start);
            var span = folded.Span[start..(end + 1)].Trim("\n ").ToString();
            return TextFolder.FoldTerm(text.Substring(home.Start, home.Length)).Contains(span, StringComparison.Ordinal);
        }, iter: 20_000);

    [Fact]
    public void Plain_text_folds_as_it_does_beside_a_character_that_is_not_plain() =>
        Gen.Char[' ', '~'].Array[0, 30].Select(chars => new string(chars)).Sample(text => TextFolder.FoldTerm(text + "\n水") == (TextFolder.FoldTerm(text) + "\n水").TrimStart('\n'));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("zh-CN")]
    [InlineData("ja-JP")]
    public void The_culture_changes_nothing(string name)
    {
        var text = string.Concat(Enumerable.Range(1, 0xD7FF).Select(c => (char)c));
        var expected = TextFolder.FoldTerm(text);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            TextFolder.FoldTerm(text).Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static bool Splits(string text, int at) => at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);

    private static string Print(string text) => string.Join(' ', text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
}
