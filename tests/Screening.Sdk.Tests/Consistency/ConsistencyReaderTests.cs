namespace Screening.Tests.Consistency;

public class ConsistencyReaderTests
{
    private const string Pack = "{ kind: pack, id: test, version: 1.0.0, title: 测试, titleEn: test, language: 1 }";

    private const string Header = """
        kind: consistency
        id: barcode/test
        title: 测试
        titleEn: a test
        basis: { document: 测试, status: inForce }
        message: "{gtin} {previous} {value} {limit}"
        messageEn: "{gtin} {previous} {value} {limit}"

        """;

    [Theory]
    [InlineData("outcome: review", "SCR0008 `compare` is required here")]
    [InlineData("outcome: reject\ncompare: brand", "SCR0112 what others filed is no proof")]
    [InlineData("outcome: incomplete\ncompare: brand", "SCR0112 what others filed is no proof")]
    [InlineData("outcome: review\ncompare: colour", "SCR0109 `colour` is not one of tariffCode, netContent, unitPrice, brand, productKind")]
    [InlineData("outcome: review\ncompare: tariffCode\ndigits: 5", "SCR0110 `5` is not one of 4, 6, 8, 10")]
    [InlineData("outcome: review\ncompare: brand\ndigits: 4", "SCR0007 unknown key `digits`")]
    [InlineData("outcome: review\ncompare: brand\nsellers: own\nminSellers: 2", "SCR0007 unknown key `minSellers`")]
    [InlineData("outcome: review\ncompare: brand\ndays: 0", "SCR0110 `0` is not a whole number from 1 to 3660")]
    [InlineData("outcome: review\ncompare: unitPrice\nlow: 1.5", "SCR0110 `1.5` is not a share")]
    [InlineData("outcome: review\ncompare: unitPrice\nhigh: 1", "SCR0110 `1` is not above 1 and at most 1000")]
    [InlineData("outcome: review\ncompare: unitPrice\ndeviation: 1e9", "SCR0110 `1e9` is not a number")]
    public void A_mistake_is_reported_at_its_place(string rest, string expected) =>
        Some.Pack(("pack.yaml", Pack), ("rule.yaml", Header + rest)).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.Code} {d.Message}")
            .Should().ContainSingle().Which.Should().StartWith(expected);
}
