using CsCheck;

namespace Screening.Tests.Phrases;

public class CancelTests
{
    private static readonly string[] Parts = ["药物", "非药物", "非是药物", "。"];

    private static readonly Screener Drugs = Phrased.Rule(
        Phrased.Phrase("药物"),
        "  - { id: c, words: [药物], before: '(不能|不得)代替' }\n  - { id: d, words: [药物过敏], classes: [allergy] }");

    [Theory]
    [InlineData("药物", true)]
    [InlineData("本品不能代替药物", false)]
    [InlineData("本品不能代替药物。本品是药物", true)]
    [InlineData("药物过敏者慎用", true)]
    public void A_statement_cancels_only_what_it_overlaps_and_only_its_classes(string label, bool counts) =>
        Drugs.Screen(label).Findings.Any().Should().Be(counts);

    [Fact]
    public void A_statement_in_one_text_cancels_nothing_in_another() =>
        Drugs.Screen(Phrased.Label("本品不能代替药物") with { SellingText = "这是一种德国药物" }, Some.Day)
            .Findings.Single().Evidence.Single().Field.Should().Be("sellingText");

    [Fact]
    public void A_cancelled_phrase_stays_in_the_explanation()
    {
        var trace = Drugs.Explain(Phrased.Label("本品不能代替药物"), Some.Day).Rules.Single();
        trace.Status.Should().Be(RuleStatus.NotMatched);
        var cancelled = trace.Cancelled.Should().ContainSingle().Subject;
        cancelled.Hit.Text.Should().Be("药物");
        cancelled.By.Should().Be("不能代替药物");
    }

    [Fact]
    public void An_explanation_of_a_hostile_label_stays_short() =>
        Drugs.Explain(Phrased.Label(string.Concat(Enumerable.Repeat("不能代替药物", 5000))), Some.Day).Rules.Single().Cancelled.Should().HaveCount(16);

    [Fact]
    public void However_often_phrases_and_statements_are_mixed_one_that_is_not_denied_counts()
    {
        var screener = Phrased.Rule(Phrased.Phrase("药物"), "  - { id: c, words: [药物], before: '非.{0,2}' }");
        Gen.Int[0, 3].Select(i => Parts[i]).Array[0, 40].Sample(parts =>
            screener.Screen(string.Join("。。。", parts)).Findings.Any() == parts.Contains("药物"));
    }
}
