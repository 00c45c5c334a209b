using CsCheck;
using Screening.Normalization;

namespace Screening.Tests.Barcodes;

public class BarcodeFieldsTests
{
    [Theory]
    [InlineData("4006381333931", "04006381333931")]
    [InlineData(" 4 006381 333931 ", "04006381333931")]
    [InlineData("4-006381-333931", "04006381333931")]
    [InlineData("４００６３８１３３３９３１", "04006381333931")]
    [InlineData("'0797776159482", "00797776159482")]
    [InlineData("797776159482", "00797776159482")]
    [InlineData("\uFEFF96385074\u200B", "00000096385074")]
    [InlineData("(01)08806411123459(17)181231(10)A/1", "08806411123459")]
    [InlineData("]C10108806411123459", "08806411123459")]
    [InlineData("01088064111234591718123110A1", "08806411123459")]
    [InlineData("010880641112345917181231", "08806411123459")]
    [InlineData("0108806411123459", "08806411123459")]
    [InlineData("https://id.gs1.org/01/08806411123459/10/A1?17=261231", "08806411123459")]
    [InlineData("HTTPS://EXAMPLE.COM/01/08806411123459#top", "08806411123459")]
    public void A_number_is_read_whatever_stands_around_it(string written, string canonical) =>
        Read(written).Should().ContainSingle().Which.Gtin!.Value.Canonical.Should().Be(canonical);

    [Theory]
    [InlineData("4006381333932", "CheckDigit")]
    [InlineData("(01)08806411123458(17)181231", "CheckDigit")]
    [InlineData("https://id.gs1.org/01/08806411123458", "CheckDigit")]
    [InlineData("012345678906", "CheckDigit")]
    [InlineData("96385075", "CheckDigit")]
    [InlineData("12345678905", "ElevenDigits")]
    [InlineData("400638133", "Length")]
    [InlineData("3304990039", "Length")]
    [InlineData("81234567890123456789", "Length")]
    [InlineData("40063813339318806088269696", "Joined")]
    [InlineData("9638507490311017", "Joined")]
    [InlineData("0000000000000", "AllZeros")]
    [InlineData("0", "AllZeros")]
    [InlineData("4.98704E+12", "Scientific")]
    [InlineData("4.98704e12", "Scientific")]
    [InlineData("4006381333931.0", "DecimalPoint")]
    [InlineData("4OO6381333931", "LetterForDigit")]
    [InlineData("400638l33393I", "LetterForDigit")]
    [InlineData("0306406152", "Isbn10")]
    [InlineData("0-8044-2957-X", "Isbn10")]
    [InlineData("B0DEM0ASN1", "MarketplaceCode")]
    [InlineData("X00DEM0ABC", "MarketplaceCode")]
    [InlineData("01234565", "UpcE")]
    [InlineData("99521234567892", "VariableMeasure")]
    [InlineData("SKU-00017", "NotANumber")]
    [InlineData("https://example.com/p/4006381333931", "NotANumber")]
    [InlineData("(01)", "NotANumber")]
    [InlineData("(02)08806411123459(37)12", "NotANumber")]
    [InlineData("null", "NotANumber")]
    public void A_fault_is_named_by_its_likely_cause_and_never_mended(string written, string fault)
    {
        var barcode = Read(written).Should().ContainSingle().Which;
        barcode.Fault.ToString().Should().Be(fault);
        barcode.Gtin.Should().BeNull();
    }

    [Theory]
    [InlineData("无GTIN")]
    [InlineData("无")]
    [InlineData("无条码")]
    [InlineData("无 ＧＴＩＮ")]
    [InlineData("N/A")]
    [InlineData("n/a")]
    [InlineData("—")]
    public void Saying_that_there_is_none_is_a_declaration_and_no_fault(string written) =>
        Read(written).Should().ContainSingle().Which.DeclaresNone.Should().BeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("#;,")]
    [InlineData(null)]
    public void A_blank_field_says_nothing(string? written) => Read(written!).Should().BeEmpty();

    [Theory]
    [InlineData('#')]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('/')]
    [InlineData('、')]
    [InlineData('；')]
    [InlineData('，')]
    [InlineData('\n')]
    public void Several_codes_in_one_field_are_read_one_by_one(char separator) =>
        Read($"4006381333931{separator} 96385074{separator}无").Select(barcode => barcode.Code).Should().Equal("04006381333931", "00000096385074", "");

    [Fact]
    public void Every_announced_number_of_an_element_string_is_read() =>
        Read("(01)08806411123459(10)A(01)04006381333931").Select(barcode => barcode.Code).Should().Equal("08806411123459", "04006381333931");

    [Fact]
    public void Evidence_quotes_the_words_as_written()
    {
        var filing = new Filing { FilingId = "T", Barcodes = ["96385074", " 4-006381-333931 #４００６３８１３３３９３２"] };
        BarcodeFields.Read(filing.Barcodes).Select(barcode => barcode.Evidence(filing, "t")).Should().Equal(
            new Evidence("barcodes[0]", 0, 8, "96385074", "t"),
            new Evidence("barcodes[1]", 1, 15, "4-006381-333931", "t"),
            new Evidence("barcodes[1]", 18, 13, "４００６３８１３３３９３２", "t"));
    }

    [Fact]
    public void A_very_long_text_is_no_number() => Read(new string('1', 100_000)).Should().ContainSingle().Which.Fault.Should().Be(BarcodeFault.NotANumber);

    [Fact]
    public void Whatever_is_written_every_code_quotes_its_own_place() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789()/#.eE+-XBO无 ０"], 0, 60]).Sample(written =>
        {
            var filing = new Filing { FilingId = "T", Barcodes = [written] };
            foreach (var barcode in BarcodeFields.Read(filing.Barcodes))
                if (barcode.Evidence(filing, "").Text.Length != barcode.Length) return false;
            return true;
        });

    private static IReadOnlyList<WrittenBarcode> Read(string written) => BarcodeFields.Read([written]);
}
