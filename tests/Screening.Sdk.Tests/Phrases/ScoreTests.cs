namespace Screening.Tests.Phrases;

public class ScoreTests
{
    private static readonly Screener TwoSigns = Phrased.Rule(
        Phrased.Phrase("适应症", id: "one", score: 1) + "\n" + Phrased.Phrase("用法用量", id: "two", score: 1) + "\n"
        + Phrased.Phrase("国药准字", id: "mark", score: 10) + "\n" + Phrased.Phrase("营养成分表", id: "food", score: -1));

    [Theory]
    [InlineData("适应症", Outcome.Pass, 1)]
    [InlineData("适应症 适应症 适应症", Outcome.Pass, 1)]
    [InlineData("适应症 用法用量", Outcome.Review, 2)]
    [InlineData("国药准字", Outcome.Reject, 10)]
    [InlineData("国药准字 适应症 用法用量 营养成分表", Outcome.Reject, 11)]
    public void Scores_of_distinct_phrases_add_up(string label, Outcome outcome, int score)
    {
        var finding = TwoSigns.Screen(label).Findings.Should().ContainSingle().Subject;
        finding.Outcome.Should().Be(outcome);
        finding.Message.En.Should().EndWith($" {score}");
    }

    [Fact]
    public void Counter_evidence_takes_away() => TwoSigns.Screen("适应症 营养成分表").Findings.Should().BeEmpty();

    [Fact]
    public void Counter_evidence_is_not_quoted() =>
        TwoSigns.Screen("适应症 用法用量 国药准字 营养成分表").Findings.Single().Evidence.Select(words => words.Text)
            .Should().Equal("国药准字", "适应症", "用法用量");

    [Fact]
    public void A_phrase_that_is_repeated_leaves_room_for_the_others()
    {
        var label = string.Concat(Enumerable.Repeat("适应症。", 40)) + "用法用量";
        var finding = TwoSigns.Screen(label).Findings.Single();
        finding.Evidence.Should().HaveCount(16);
        finding.Evidence.Select(words => words.Text).Should().Contain("用法用量");
    }

    [Fact]
    public void Signs_in_different_texts_of_one_filing_add_up()
    {
        var filing = Phrased.Label("适应症") with { SellingText = "用法用量" };
        TwoSigns.Screen(filing, Some.Day).Findings.Single().Evidence.Select(words => words.Field).Should().Equal("labels[0].text", "sellingText");
    }
}
