namespace Screening.Tests.Barcodes;

public class BarcodesReaderTests
{
    private const string Pack = "{ kind: pack, id: test, version: 1.0.0, title: 测试, titleEn: test, language: 1 }";

    private const string Header = """
        kind: barcode
        id: barcode/test
        title: 测试
        titleEn: a test
        basis: { document: 测试, status: practice }
        message: 见“{text}”
        messageEn: sees {text}
        outcome: review

        """;

    [Theory]
    [InlineData("", "SCR0008 `test` is required here")]
    [InlineData("test: fault", "SCR0008 `faults` is required here")]
    [InlineData("test: fault\nfaults: [tooLong]", "SCR0109 `tooLong` is not one of checkDigit, ")]
    [InlineData("test: range", "SCR0008 `ranges` is required here")]
    [InlineData("test: range\nranges: [\"2\"]", "SCR0103 `2` is not a prefix of 2 to 13 digits")]
    [InlineData("test: range\nranges: [\"200-29\"]", "SCR0103 `200-29` is not a prefix of 2 to 13 digits")]
    [InlineData("test: range\nranges: [952]", "SCR0108 quote the code `952`")]
    [InlineData("test: tagged", "SCR0008 `tags` is required here")]
    [InlineData("test: tagged\ntags:\n  - { gtin: \"4006381333932\", reason: 甲, reasonEn: a, source: s }", "SCR0203 `4006381333932` is not a barcode")]
    [InlineData("test: tagged\ntags:\n  - { gtin: \"4006381333931\", reason: 甲, reasonEn: a }", "SCR0008 `source` is required here")]
    [InlineData("test: tagged\ntags:\n  - { gtin: \"4006381333931\", reason: 甲, reasonEn: a, source: s, outcome: reject }", "SCR0112 a rule whose basis is `practice` may not reject")]
    [InlineData("test: tagged\ntags:\n  - { gtin: \"4006381333931\", reason: 甲, reasonEn: a, source: s, from: 2026-02-01, to: 2026-01-01 }", "SCR0105 the tag ends before it begins")]
    [InlineData("test: case\nranges: [\"20\"]", "SCR0007 unknown key `ranges`")]
    public void A_mistake_is_reported_at_its_place(string rest, string expected) =>
        Read(rest).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.Code} {d.Message}")
            .Should().ContainSingle().Which.Should().StartWith(expected);

    [Fact]
    public void A_tag_may_ask_for_something_else_than_its_list()
    {
        var pack = Read("test: tagged\ntags:\n  - { gtin: \"96385074\", reason: 甲, reasonEn: a, source: s, outcome: incomplete, to: 2026-11-24 }");
        var filing = Some.Filing() with { Barcodes = ["96385074"] };
        pack.Compile().Screen(filing, Some.Day).Outcome.Should().Be(Outcome.Incomplete);
        pack.Compile().Screen(filing, Some.Day.AddDays(1)).Outcome.Should().Be(Outcome.Pass);
    }

    private static RulePack Read(string rest) => Some.Pack(("pack.yaml", Pack), ("rule.yaml", Header + rest));
}
