namespace Screening.Tests.Phrases;

/// <summary>Words written by their sound count, but only ask.</summary>
public class SoundAlikeTests
{
    private static readonly Screener Screener = Phrased.Rule(
        Phrased.Phrase("减肥") + "\n" + Phrased.Phrase("降血糖", "notBefore: [辅助]", id: "b"),
        "  - { id: c, words: [不能减肥] }");

    [Theory]
    [InlineData("减fei咖啡", "减fei")]
    [InlineData("Jian肥 咖啡", "Jian肥")]
    [InlineData("降xue糖", "降xue糖")]
    [InlineData("jiang xue tang", "jiang xue tang")]
    public void They_are_reviewed_at_most(string label, string evidence)
    {
        var finding = Screener.Screen(label).Findings.Should().ContainSingle().Which;
        finding.Outcome.Should().Be(Outcome.Review);
        finding.Message.En.Should().StartWith($"“{evidence}” looks or sounds like the words “");
        finding.Evidence.Should().ContainSingle().Which.Text.Should().Be(evidence);
    }

    [Theory]
    [InlineData("辅助降xue糖")]
    [InlineData("不能减fei")]
    [InlineData("jian fei")]
    public void What_frees_the_words_frees_their_sound(string label) => Screener.Screen(label).Findings.Should().BeEmpty();
}
