using Screening.Normalization;
using Screening.Phrases;
using Screening.Text;
using Screening.Text.Patterns;

namespace Screening.Tests.Phrases;

public class PhrasePatternTests
{
    // 100 characters.
    private const string Far = "药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药药";

    [Theory]
    [InlineData("含cbd。", "cbd", null, null, "cbd")]
    [InlineData("xcbd", "cbd", null, null, null)]
    [InlineData("cbdx", "cbd", null, null, null)]
    [InlineData("第2類医薬品", "医薬品", "第[1-3]类", null, "第2类医药品")]
    [InlineData("第4類医薬品", "医薬品", "第[1-3]类", null, null)]
    [InlineData("pl 12345/0001", "pl", null, @"\W\d{5}/\d{4}", "pl 12345/0001")]
    // Only the longer of two ends, or beginnings, may break a word.
    [InlineData("治疗 abcdef", "治疗", null, ".{0,3}", "治疗 ")]
    [InlineData("abcdef 治疗", "治疗", ".{0,3}", null, " 治疗")]
    [InlineData("国药准字z20201234567", "国药准字", null, @"[a-z]{0,2}\d{0,9}", "国药准字")]
    [InlineData("治疗 abcdef", "治疗", null, ".{3}", null)]
    // Edges see the text around, not a cut-out.
    [InlineData("cbd oil", "cbd", null, @"\b oil", "cbd oil")]
    [InlineData("no cbd", "cbd", @"no \b", null, "no cbd")]
    [InlineData(Far + "治疗", "治疗", "^.{0,99}", null, null)]
    [InlineData("治疗" + Far, "治疗", null, ".{0,99}$", null)]
    [InlineData("治疗", "治疗", "^", "$", "治疗")]
    public void A_phrase_reaches_as_far_as_its_surroundings_fit(string text, string word, string? before, string? after, string? phrase) =>
        PhraseIn(text, word, before, after).Should().Be(phrase);

    [Fact]
    public void Surroundings_are_looked_at_96_characters_far() =>
        PhraseIn(Far + "治疗" + Far, "治疗", ".*", ".*").Should().HaveLength(96 + 2 + 96);

    private static string? PhraseIn(string text, string word, string? before, string? after)
    {
        using var folded = TextFolder.Fold(text);
        var start = folded.Span.IndexOf(TextFolder.FoldTerm(word));
        var pattern = new PhrasePattern { Words = [], Before = Read(before), After = Read(after), NotBefore = [], NotAfter = [], In = [] };
        return pattern.SpanAround(new FilingText("labels", TextRole.Label, folded), start, start + word.Length) is { } span ? folded.Span[span.Start..span.End].ToString() : null;
    }

    private static TextPattern? Read(string? written) => written is null ? null : TextPattern.Read(written, out _);
}
