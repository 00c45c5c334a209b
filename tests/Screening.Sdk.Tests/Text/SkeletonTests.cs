using CsCheck;
using Screening.Text;

namespace Screening.Tests.Text;

public class SkeletonTests
{
    private static readonly Gen<string> Texts = Gen.Char["abdmrnvw014l!ог苯笨カ力シソしあ()\uD83C\uDF3F\uE000 -\n,。"].Array[0, 12].Select(chars => new string(chars));

    [Theory]
    [InlineData("s.i.b.u", "sibu")]
    [InlineData("西-布\n曲 明", "西布曲明")]
    [InlineData("5i6utrarnlne", "sibutramine")]
    [InlineData("西市曲朋", "西布曲明")]
    [InlineData("rhodamine в", "rhodamine b")]
    [InlineData("シ卜ラミソ", "ツトラミン")]
    [InlineData("vvarfarin", "warfarin")]
    [InlineData("カンナビジオル", "カンナビジオール")]
    [InlineData("しぶとらみん", "シブトラミン")]
    [InlineData("ᏚᎥᏏuᎢᎡᎪᎷᎥꓠᎬ", "sibutramine")]
    [InlineData("ꓢꓲꓐꓴꓔꓣꓮꓟꓲꓠꓰ", "sibutramine")]
    [InlineData("hydroqսinօոɛ", "hydroquinone")]
    [InlineData("$!bu7r4m€n3", "sibutramene")]
    [InlineData("silclenafil", "sildenafil")]
    [InlineData("ωaгfaгiп", "warfarin")]
    [InlineData("s(i)b[u]\"t\"r+a%m#i🌿n®e\uE000", "sibutramine")]
    [InlineData("西(布)【曲】「明」", "西布曲明")]
    [InlineData("sibuัtramine", "sibutramine")]
    public void What_a_hasty_reader_takes_for_the_same_has_one_skeleton(string text, string other) =>
        Skeleton.OfName(text).Should().Be(Skeleton.OfName(other));

    [Theory]
    [InlineData("ab,c", "abc")]
    [InlineData("menthol", "methanol")]
    [InlineData("胺", "氨")]
    [InlineData("a。b", "ab")]
    [InlineData("a/b", "ab")]
    [InlineData("a|b", "ab")]
    public void What_nobody_mistakes_stays_apart(string text, string other) =>
        Skeleton.OfName(text).Should().NotBe(Skeleton.OfName(other));

    [Fact]
    public void A_part_looks_the_same_wherever_it_stands() =>
        Gen.Select(Texts, Texts).Sample((a, b) => Skeleton.OfName(a + b) == Skeleton.OfName(a) + Skeleton.OfName(b));

    [Fact]
    public void A_skeleton_made_again_stays_as_it_is() =>
        Texts.Sample(text => Skeleton.OfName(Skeleton.OfName(text)) == Skeleton.OfName(text));

    [Fact]
    public void Every_place_leads_home_to_what_looks_so() =>
        Gen.Select(Texts, Gen.Int[0, 12], Gen.Int[0, 12]).Sample((text, a, b) =>
        {
            using var skeleton = Skeleton.Of(text);
            var (start, end) = (Math.Min(a, b), Math.Max(a, b));
            if (start == end || end > skeleton.Span.Length || skeleton.Home(start, end) is not var (from, to)) return true;
            return Skeleton.OfName(text[from..to]) == skeleton.Span[start..end].ToString();
        });

    [Fact]
    public void No_place_begins_or_ends_inside_a_letter()
    {
        using var skeleton = Skeleton.Of("mit");

        skeleton.Home(1, 4).Should().BeNull();
        skeleton.Home(0, 1).Should().BeNull();
        skeleton.Home(0, 4).Should().Be((0, 3));
    }
}
