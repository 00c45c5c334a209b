using Screening.Tests.Packs;

namespace Screening.Tests.Tariff;

/// <summary>Each question about a tariff code, asked of a small tariff.</summary>
public class TariffCheckTests
{
    private const string Items = """
        code	name	unit1	unit2	consumptionTax	vat	supervision	quarantine
        0101210010	濒危野马	035		0%	9%	ABEF	PQ
        0101210090	其他马	035		0%	9%	AB	PQ
        2106909090	其他食品	035	007	0%	13%	AB	R
        3004909001	药甲	035		0%	3%	Q	
        3004909099	药乙	011		0%	13%	9Q	
        9307009000	刀剑	008		0%	13%	9	
        """;

    private static readonly Screener Screener = Written.Pack(
        ("t.tsv", Items),
        ("gone.tsv", "code8\tcandidates\n21069099\t21069090|21069095\n"),
        ("units.tsv", "code\tname\n007\t个\n008\t件\n011\t盒\n035\t千克\n"),
        ("t.yaml", Written.Rule("tariff", """
            table: t.tsv
            gone: gone.tsv
            units: units.tsv
            checks:
              - { id: tariff/shape, check: shape, outcome: incomplete, message: 话, messageEn: "shape {text}" }
              - { id: tariff/line, check: unknownCode, outcome: reject, message: 话, messageEn: "line {text}, perhaps {value}" }
              - { id: tariff/additional, check: unknownAdditional, outcome: review, message: 话, messageEn: "additional {text}" }
              - { id: tariff/prohibited, check: supervision, letters: "9", outcome: reject, message: 话, messageEn: "prohibited {name} {value}" }
              - { id: tariff/medicine, check: supervision, letters: "Q", outcome: review, message: 话, messageEn: "medicine {name}" }
              - { id: tariff/wildlife, check: supervision, letters: "F", unlessDocument: cites, outcome: review, message: 话, messageEn: "wildlife {name}" }
              - { id: tariff/ambiguous, check: ambiguous, letters: "9F", outcome: incomplete, message: 话, messageEn: "ambiguous {code}: {value} {name}" }
              - { id: tariff/unit, check: unit, outcome: review, message: 话, messageEn: "{field} {value} is not {limit}" }
              - { id: tariff/vat, check: vat, outcome: note, message: 话, messageEn: "vat {value} is not {limit}" }
            """).Replace("message: 话\nmessageEn: words\n", "", StringComparison.Ordinal))).Compile();

    public static TheoryData<Filing, string> Cases => new()
    {
        { Code("2106909090"), "" },
        { Code("2106.9090.90"), "" },
        { Code("2106909090101"), "" },
        { Code("21069090"), "" },
        { Some.Filing(), "" },
        // shape
        { Code("2106909"), "shape 2106909" },
        { Code("210690909"), "shape 210690909" },
        { Code("2106909090x"), "shape 2106909090x" },
        { Code("２１０６９０９０"), "shape ２１０６９０９０" },
        { Code(" "), "shape  " },
        // the line, the additional number
        { Code("21069099"), "line 21069099, perhaps 21069090|21069095" },
        { Code("2106909900"), "line 2106909900, perhaps 21069090|21069095" },
        { Code("99999999"), "line 99999999, perhaps —" },
        { Code("2106909001"), "additional 2106909001" },
        { Code("2106909001101"), "additional 2106909001101" },
        // supervision: ten digits decide, eight where the line agrees, and a made-up additional number hides nothing
        { Code("9307009000"), "prohibited 刀剑 9" },
        { Code("9307009000101"), "prohibited 刀剑 9" },
        { Code("93070090"), "prohibited 刀剑 9" },
        { Code("9307009099"), "additional 9307009099 | prohibited 刀剑 9" },
        { Code("0101210010"), "wildlife 濒危野马" },
        { Code("0101210010") with { Documents = [new FilingDocument { Type = "cites" }] }, "" },
        { Code("0101210010") with { Documents = [new FilingDocument { Type = "cites", ValidTo = new DateOnly(2020, 1, 1) }] }, "wildlife 濒危野马" },
        { Code("0101210090"), "" },
        { Code("30049090"), "ambiguous 30049090: 3004909099 药乙 | medicine 药甲" },
        { Code("01012100"), "ambiguous 01012100: 0101210010 濒危野马" },
        // units by code and by name
        { Code("2106909090") with { Unit1 = "035", Unit2 = "007" }, "" },
        { Code("2106909090") with { Unit1 = "千克", Unit2 = "个" }, "" },
        { Code("2106909090") with { Unit1 = "007" }, "unit1 007 个 is not 035 千克" },
        { Code("2106909090") with { Unit2 = "盒" }, "unit2 盒 is not 007 个" },
        { Code("9307009000") with { Unit2 = "035" }, "prohibited 刀剑 9" },
        { Code("30049090") with { Unit1 = "011" }, "ambiguous 30049090: 3004909099 药乙 | medicine 药甲" },
        { Code("01012100") with { Unit1 = "008" }, "ambiguous 01012100: 0101210010 濒危野马 | unit1 008 件 is not 035 千克" },
        { Code("99999999") with { Unit1 = "008" }, "line 99999999, perhaps —" },
        // value-added tax
        { Code("2106909090") with { VatRate = 13 }, "" },
        { Code("2106909090") with { VatRate = 9 }, "vat 9 is not 13%" },
        { Code("21069090") with { VatRate = 9 }, "" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void A_code_is_asked_what_the_tariff_says_of_it(Filing filing, string expected)
    {
        var decision = Screener.Screen(filing, Some.Day);
        var said = decision.Findings.Select(finding => finding.Message.En).Concat(decision.Missing.Select(missing => missing.Why.En));
        string.Join(" | ", said.Order(StringComparer.Ordinal)).Should().Be(expected);
    }

    [Fact]
    public void A_code_that_may_be_prohibited_is_sent_back_for_its_last_digits() =>
        Screener.Screen(Code("01012100"), Some.Day).Missing.Should().ContainSingle().Which.Field.Should().Be("tariffCode");

    private static Filing Code(string code) => Some.Filing() with { TariffCode = code };
}
