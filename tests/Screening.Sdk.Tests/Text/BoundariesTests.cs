using Screening.Text;

namespace Screening.Tests.Text;

public class BoundariesTests
{
    [Theory]
    [InlineData("poudre, [oud] oil", true)]
    [InlineData("p[oud]re", false)]
    [InlineData("l'[eve]", true)]
    [InlineData("tb[hq]", false)]
    [InlineData("vitamin [d3]", true)]
    [InlineData("vitamin [d3]0", false)]
    [InlineData("[vitamin b]12", false)]
    [InlineData("[hydroquinone]2%", true)]
    [InlineData("[cbd]500mg", true)]
    [InlineData("[cbd]500m", false)]
    [InlineData("[cbd]10grapes", false)]
    [InlineData("[vitamin b]12 mg", false)]
    [InlineData("叔丁基[氢醌]", true)]
    [InlineData("含[cbd]油", true)]
    [InlineData("α[arbutin]", true)]
    [InlineData("кр[ем]", false)]
    [InlineData("[52-01-7]", true)]
    [InlineData("cas:[52-01-7],", true)]
    [InlineData("10[52-01-7]8", false)]
    [InlineData("[52-01-7]8-01124", false)]
    [InlineData("[52-01-7]-8", false)]
    [InlineData("3-[52-01-7]", false)]
    [InlineData("cas-[52-01-7]", true)]
    [InlineData("[polyquaternium-1]5", false)]
    [InlineData("エキス[カンナビ]ジオール", true)]
    public void A_word_is_whole(string text, bool whole) => Check(text, Boundaries.IsWholeWord).Should().Be(whole);

    [Theory]
    [InlineData("[ニコチン]酸", true)]
    [InlineData("ジブチルヒドロキシ[トルエン]", false)]
    [InlineData("[カンナビ]ー", false)]
    [InlineData("水・[トルエン]、", true)]
    [InlineData("[トルエン] エキス", true)]
    [InlineData("라임전[초오]일", false)]
    [InlineData("[초오] 추출물", true)]
    [InlineData("[苯]甲醇", true)]
    public void A_run_is_whole(string text, bool whole) => Check(text, Boundaries.IsWholeRun).Should().Be(whole);

    [Theory]
    [InlineData("[苯]", true)]
    [InlineData("水、[苯]、甘油", true)]
    [InlineData("水、[苯]甲醇、甘油", false)]
    [InlineData("水、羟[苯]、甘油", false)]
    [InlineData("water, [cbd] , oil", true)]
    [InlineData("water, [cbd] oil", false)]
    [InlineData("water/[cbd]/oil", true)]
    [InlineData("water@!@[cbd]@!@oil", true)]
    [InlineData("hemp([cbd])", true)]
    [InlineData("(含[苯])", true)]
    [InlineData("[cbd] 2%", true)]
    [InlineData("[cbd](0.5%),", true)]
    [InlineData("[cbd] 10 mg; x", true)]
    [InlineData("[cbd]10mg", true)]
    [InlineData("[苯]0,5%、水", true)]
    [InlineData("[cbd] 10mg oil", false)]
    [InlineData("[cbd] 10 drops", false)]
    [InlineData("[1],2-己二醇", false)]
    [InlineData("1,[2]-hexanediol", false)]
    [InlineData("ingredients: [cbd]. store cool", true)]
    [InlineData("[c].b.d", false)]
    [InlineData("vitamins. [cbd].", true)]
    [InlineData("a\n- [cbd]\nb", true)]
    [InlineData("a-[cbd]", false)]
    [InlineData("[cbd] - oil", true)]
    [InlineData("water, [cbd]*", true)]
    [InlineData("5% [cbd], oil", true)]
    [InlineData("10mg [cbd]", true)]
    [InlineData("b5 [cbd]", false)]
    [InlineData("10mg oil [cbd]", false)]
    [InlineData("[cbd] 10 grapes", false)]
    [InlineData("[cbd]-oil", false)]
    public void An_ingredient_is_whole(string text, bool whole) => Check(text, Boundaries.IsWholeIngredient).Should().Be(whole);

    private delegate bool Question(ReadOnlySpan<char> text, int start, int end);

    private static bool Check(string marked, Question question)
    {
        var (start, end) = (marked.IndexOf('['), marked.IndexOf(']') - 1);
        return question(marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal), start, end);
    }
}
