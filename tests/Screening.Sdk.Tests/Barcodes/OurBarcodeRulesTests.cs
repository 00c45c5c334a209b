using CsCheck;
using Screening.Normalization;

namespace Screening.Tests.Barcodes;

public class OurBarcodeRulesTests
{
    private static readonly RulePack Pack = OurRules.In("barcodes");
    private static readonly Screener Screener = Pack.Compile();

    private static readonly Dictionary<BarcodeFault, string> Faulty = new()
    {
        [BarcodeFault.CheckDigit] = "9088884762098",
        [BarcodeFault.Length] = "400638133",
        [BarcodeFault.ElevenDigits] = "12345678905",
        [BarcodeFault.Joined] = "40063813339318806088269696",
        [BarcodeFault.AllZeros] = "0000000000000",
        [BarcodeFault.Scientific] = "4.98704E+12",
        [BarcodeFault.DecimalPoint] = "4006381333931.0",
        [BarcodeFault.LetterForDigit] = "4OO6381333931",
        [BarcodeFault.Isbn10] = "0306406152",
        [BarcodeFault.MarketplaceCode] = "B0DEM0ASN1",
        [BarcodeFault.UpcE] = "01234565",
        [BarcodeFault.VariableMeasure] = "99521234567892",
        [BarcodeFault.NotANumber] = "SKU-00017",
    };

    [Fact]
    public void The_rules_are_without_mistakes_and_each_has_tests_both_ways() => Pack.Diagnostics.Should().BeEmpty();

    [Fact]
    public void The_tests_beside_the_rules_pass() => Pack.RunTests().Results.Should().NotBeEmpty().And.OnlyContain(result => result.Status == RuleTestStatus.Passed);

    [Fact]
    public void Every_fault_sends_the_filing_back_with_the_words_and_the_member_to_correct()
    {
        foreach (var fault in Enum.GetValues<BarcodeFault>())
        {
            var decision = Screen(Faulty[fault]);
            decision.Outcome.Should().Be(Outcome.Incomplete, "of {0}", fault);
            decision.Missing.Should().ContainSingle(missing => missing.Field == "barcodes", "of {0}", fault);
            decision.Findings.Should().ContainSingle("of {0}", fault).Which.Evidence.Should().ContainSingle().Which.Text.Should().Be(Faulty[fault]);
            BarcodeFields.Read([Faulty[fault]]).Should().ContainSingle().Which.Fault.Should().Be(fault);
        }
    }

    [Fact]
    public void A_wrong_check_digit_never_passes() =>
        Gen.Select(Gen.Char['0', '9'].Array[12], Gen.Int[1, 9]).Sample((digits, by) =>
        {
            var check = Gtin.CheckDigitAfter(digits) - '0';
            return Screen($"{new string(digits)}{(check + by) % 10}").Outcome != Outcome.Pass;
        });

    [Fact]
    public void Each_message_names_what_may_have_been_meant() => new[]
        {
            Screen("9088884762098"), Screen("12345678905"), Screen("01234567890"), Screen("01234565"), Screen("0306406152"), Screen("10614141000415"), Screen("4OO6381333931"),
        }
        .Select(decision => decision.Findings[0].Message.En)
        .Zip(["3", "012345678905", "012345678905", "012345000065", "9780306406157", "0614141000418", "4006381333931"])
        .Should().AllSatisfy(pair => pair.First.Should().Contain(pair.Second));

    [Fact]
    public void An_ordinary_barcode_and_none_at_all_pass_without_a_word()
    {
        Screen("4006381333931").Findings.Should().BeEmpty();
        Screen("无GTIN").Findings.Should().BeEmpty();
        Screen().Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_good_barcode_beside_a_bad_one_does_not_hide_it() => Screen("4006381333931#9088884762098").Outcome.Should().Be(Outcome.Incomplete);

    [Fact]
    public void A_tag_says_its_reason_in_both_languages()
    {
        var message = Screen("4987072059708").Findings.Should().ContainSingle().Which.Message;
        message.Zh.Should().Contain("红曲");
        message.En.Should().Contain("red yeast").And.NotContain("红曲");
    }

    private static Decision Screen(params string[] barcodes) => Screener.Screen(Some.Filing() with { Barcodes = barcodes }, Some.Day);
}
