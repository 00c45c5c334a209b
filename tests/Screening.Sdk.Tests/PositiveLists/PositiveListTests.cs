using Screening.Tests.Packs;

namespace Screening.Tests.PositiveLists;

public class PositiveListTests
{
    private const string Entries = """
        coverage: ["3303-3307"]
        never: ["3004", "33059999"]
        neverMessage: 药品 {code}
        neverMessageEn: medicine {code}
        removed: [{ code: "93070090", name: 刀剑, source: 公告 }, { code: "30059010", name: 橡皮膏, source: 公告 }]
        entries:
          - { code: "04029100", name: 奶, source: s, confidence: high }
          - { code: "33049900", name: 护肤品, source: s2016, confidence: medium }
        """;

    private static readonly Screener Partial = Written.Pack(("l.yaml", List(Entries))).Compile();

    private static readonly Screener Complete = Written.Pack(("l.yaml", List("complete: true\n" + Entries))).Compile();

    [Theory]
    [InlineData("04029100", "Pass", "Pass")]
    [InlineData("0402910000", "Pass", "Pass")]
    [InlineData("0402910000101", "Pass", "Pass")]
    [InlineData("0402.91.00", "Pass", "Pass")]
    // listed, but read in an earlier edition
    [InlineData("33049900", "Pass: tariff line 33049900 (护肤品) is listed according to this compilation (s2016); the official text of this edition was not seen",
        "Pass: tariff line 33049900 (护肤品) is listed according to this compilation (s2016); the official text of this edition was not seen")]
    // absent: the edition is complete, or this part of it is, or nobody knows
    [InlineData("33051000", "Reject: words", "Reject: words")]
    [InlineData("21069090", "Review: tariff line 21069090 is not in this compilation; check the official annex", "Reject: words")]
    // never and removed come first
    [InlineData("30049090", "Reject: medicine 30049090", "Reject: medicine 30049090")]
    [InlineData("33059999", "Reject: medicine 33059999", "Reject: medicine 33059999")]
    [InlineData("30059010", "Reject: tariff line 30059010 (橡皮膏) was taken off the list: 公告", "Reject: tariff line 30059010 (橡皮膏) was taken off the list: 公告")]
    [InlineData("93070090", "Reject: tariff line 93070090 (刀剑) was taken off the list: 公告", "Reject: tariff line 93070090 (刀剑) was taken off the list: 公告")]
    // no code, or none that is one: other rules ask for it
    [InlineData("2106909", "Pass", "Pass")]
    [InlineData("", "Pass", "Pass")]
    public void A_line_is_listed_or_it_is_said_why_not(string code, string partial, string complete) =>
        (Says(Partial, code), Says(Complete, code)).Should().Be((partial, complete));

    [Fact]
    public void The_code_is_shown_as_it_was_written() =>
        Partial.Screen(Some.Filing() with { TariffCode = "3004.90 90" }, Some.Day).Findings[0].Evidence
            .Should().Equal(new Evidence("tariffCode", 0, 10, "3004.90 90", "30049090"));

    private static string Says(Screener screener, string code)
    {
        var decision = screener.Screen(Some.Filing() with { TariffCode = code }, Some.Day);
        return decision.Findings is [var finding] ? $"{decision.Outcome}: {finding.Message.En}" : decision.Outcome.ToString();
    }

    private static string List(string rest) => Written.Rule("positiveList", rest, "list/positive");
}
