using Screening.Tests.Packs;

namespace Screening.Tests.PositiveLists;

/// <summary>Each kind of condition holds, fails, or names the fact it needs.</summary>
public class ConditionTests
{
    private static readonly Filing Filing = Some.Filing() with { TariffCode = "0410009010", SupervisionMode = "1210", NetWeightKg = 1, SellingName = "打印机墨盒" };

    public static TheoryData<string, Filing, string> Cases => new()
    {
        { "kind: modes, modes: [\"1210\", \"1239\"]", Filing, "Pass" },
        { "kind: modes, modes: [\"9610\"]", Filing, "Reject: only supervision modes 9610, not 1210 (1210)" },
        { "kind: modes, modes: [\"1210\"]", Filing with { SupervisionMode = null }, "Incomplete supervisionMode" },
        { "kind: exceptCodes, codes: [\"0410009020\"]", Filing, "Pass" },
        { "kind: exceptCodes, codes: [\"0410009010\"]", Filing, "Reject: 0410009010 is excluded (0410009010)" },
        { "kind: exceptCodes, codes: [\"0410009010\"]", Filing with { TariffCode = "0410009010101" }, "Reject: 0410009010 is excluded (0410009010101)" },
        { "kind: exceptCodes, codes: [\"0410009010\"]", Filing with { TariffCode = "04100090" }, "Incomplete tariffCode" },
        { "kind: exceptKinds, kinds: [cosmetic]", Filing, "Pass" },
        { "kind: exceptKinds, kinds: [cosmetic]", Filing with { ProductKind = ProductKind.Food }, "Pass" },
        { "kind: exceptKinds, kinds: [cosmetic], outcome: review", Filing with { ProductKind = ProductKind.Cosmetic }, "Review: does not cover the declared kind of goods" },
        { "kind: maxNetWeightKg, max: 20", Filing with { NetWeightKg = 20 }, "Pass" },
        { "kind: maxNetWeightKg, max: 20", Filing with { NetWeightKg = 20.001m }, "Reject: 20.001 kg a piece is more than 20 kg" },
        { "kind: maxNetWeightKg, max: 20", Filing with { NetWeightKg = null }, "Incomplete netWeightKg" },
        { "kind: onlyGoods, words: [打印机, printer]", Filing, "Pass" },
        { "kind: onlyGoods, words: [打印机, printer]", Filing with { SellingName = "墨盒", Use = "for a PRINTER" }, "Pass" },
        { "kind: onlyGoods, words: [打印机, printer]", Filing with { SellingName = "sprinter shoes" }, "Reject: only 打印机、printer, of which name and use say nothing" },
        { "kind: onlyGoods, words: [打印机]", Filing with { SellingName = "墨盒", Ingredients = "打印机" }, "Reject: only 打印机, of which name and use say nothing" },
        { "kind: exceptGoods, words: [墨盒]", Filing with { SellingName = "打印机", Use = "墨盒" }, "Pass" },
        { "kind: exceptGoods, words: [墨盒]", Filing, "Reject: does not cover “墨盒” (墨盒)" },
        { "kind: exceptGoods, words: [ink]", Filing with { SellingName = "pink drink, INK" }, "Reject: does not cover “ink” (INK)" },
        { "kind: exceptGoods, words: [ink]", Filing with { SellingName = "pink drink" }, "Pass" },
        { "kind: onlyWithDocument, document: cites", Filing, "Reject: needs the document cites" },
        { "kind: onlyWithDocument, document: cites", Filing with { Documents = [new FilingDocument { Type = "cites" }] }, "Pass" },
        { "kind: onlyWithDocument, document: cites", Filing with { Documents = [new FilingDocument { Type = "cites", ValidTo = new DateOnly(2026, 11, 24) }] }, "Pass" },
        { "kind: onlyWithDocument, document: cites", Filing with { Documents = [new FilingDocument { Type = "cites", ValidTo = new DateOnly(2026, 11, 23) }] }, "Reject: needs the document cites" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void A_condition_holds_or_says_why_not(string condition, Filing filing, string expected) =>
        Says(Line($"[{{ {condition} }}]").Screen(filing, Some.Day)).Should().Be(expected);

    [Fact]
    public void All_conditions_of_a_line_are_asked() =>
        Line("[{ kind: modes, modes: [\"9610\"] }, { kind: maxNetWeightKg, max: 0.5 }, { kind: exceptCodes, codes: [\"0410009010\"] }]")
            .Screen(Filing, Some.Day).Findings.Should().HaveCount(3);

    [Fact]
    public void The_remark_is_quoted_as_printed_even_with_braces() =>
        Line("[{ kind: modes, modes: [\"9610\"] }]").Screen(Filing, Some.Day).Findings[0].Message.Zh
            .Should().Be("税号 04100090 仅限监管方式 9610，本次为 1210（备注：仅限｛网购保税｝）");

    private static string Says(Decision decision)
    {
        if (decision.Missing is [var missing]) return $"{decision.Outcome} {missing.Field}";
        if (decision.Findings is not [var finding]) return decision.Outcome.ToString();
        var words = finding.Evidence is [var evidence, ..] ? $" ({evidence.Text})" : "";
        return $"{decision.Outcome}: {finding.Message.En.Replace("tariff line 04100090: ", "", StringComparison.Ordinal)}{words}";
    }

    private static Screener Line(string conditions) => Written.Pack(("l.yaml", Written.Rule("positiveList",
        $"entries: [{{ code: \"04100090\", name: 燕窝, source: s, confidence: high, remark: \"仅限{{网购保税}}\", conditions: {conditions} }}]\n", "list/positive"))).Compile();
}
