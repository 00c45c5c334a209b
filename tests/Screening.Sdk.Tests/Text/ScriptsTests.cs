using Screening.Text;

namespace Screening.Tests.Text;

public class ScriptsTests
{
    [Theory]
    [InlineData("hydroquinone", nameof(Script.Latin))]
    [InlineData("vitamin d3", nameof(Script.Latin))]
    [InlineData("α-арбутин", nameof(Script.Latin))]
    [InlineData("氢醌", nameof(Script.Han))]
    [InlineData("第2类", nameof(Script.Han))]
    [InlineData("カンナビジオール", nameof(Script.Kana))]
    [InlineData("ひまし", nameof(Script.Kana))]
    [InlineData("니코틴", nameof(Script.Hangul))]
    [InlineData("123-31-9", nameof(Script.Digits))]
    [InlineData("维生素d3", nameof(Script.Mixed))]
    [InlineData("ヘパリン类似物质", nameof(Script.Mixed))]
    [InlineData("ยา", nameof(Script.Mixed))]
    [InlineData("🍁", nameof(Script.Mixed))]
    [InlineData("", nameof(Script.Mixed))]
    public void The_letters_decide_the_script(string folded, string script) => Scripts.Of(folded).ToString().Should().Be(script);
}
