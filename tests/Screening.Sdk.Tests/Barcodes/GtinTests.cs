using CsCheck;
using Screening.Normalization;

namespace Screening.Tests.Barcodes;

public class GtinTests
{
    private static readonly Gen<string> Thirteen = Gen.Char['0', '9'].Array[12].Select(digits => WithCheckDigit(new string(digits)));

    [Theory]
    [InlineData("6291041500213", "06291041500213")]
    [InlineData("4006381333931", "04006381333931")]
    [InlineData("012345678905", "00012345678905")]
    [InlineData("96385074", "00000096385074")]
    [InlineData("10614141000415", "10614141000415")]
    [InlineData("9781492053743", "09781492053743")]
    [InlineData("8806088269696", "08806088269696")]
    [InlineData("7044610873466", "07044610873466")]
    [InlineData("2011122912346", "02011122912346")]
    [InlineData("0797776159482", "00797776159482")]
    [InlineData("8806411123459", "08806411123459")]
    [InlineData("8806424000228", "08806424000228")]
    [InlineData("90311017", "00000090311017")]
    public void A_right_check_digit_gives_fourteen_digits(string written, string canonical) =>
        Gtin.Parse(written)!.Value.Canonical.Should().Be(canonical);

    [Theory]
    [InlineData("9088884762098")]
    [InlineData("7680718523780")]
    [InlineData("8470001874925")]
    [InlineData("3400750000210")]
    [InlineData("400638133393")]
    [InlineData("40063813339310")]
    [InlineData("400638133393１")]
    [InlineData(" 4006381333931")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_no_number(string? written) => Gtin.Parse(written).Should().BeNull();

    [Theory]
    [InlineData("908888476209", '3')]
    [InlineData("768071852378", '2')]
    [InlineData("847000187492", '4')]
    [InlineData("340075000021", '8')]
    public void The_check_digit_can_be_told(string digits, char expected) => Gtin.CheckDigitAfter(digits).Should().Be(expected);

    [Fact]
    public void Changing_any_one_digit_is_noticed() =>
        Gen.Select(Thirteen, Gen.Int[0, 12], Gen.Int[1, 9]).Sample((gtin, at, by) =>
        {
            var changed = gtin.ToCharArray();
            changed[at] = (char)('0' + (changed[at] - '0' + by) % 10);
            return Gtin.Parse(gtin) is not null && Gtin.Parse(new string(changed)) is null;
        });

    [Fact]
    public void One_item_has_one_canonical_form_however_many_zeros_are_written() =>
        Gen.Char['0', '9'].Array[7].Sample(digits =>
        {
            var eight = WithCheckDigit(new string(digits));
            int[] lengths = [8, 12, 13, 14];
            return lengths.Select(length => Gtin.Parse(eight.PadLeft(length, '0'))!.Value).Distinct().Count() == 1;
        });

    [Theory]
    [InlineData("4006381333931", true)]
    [InlineData("9521234567899", true)]
    [InlineData("9781492053743", true)]
    [InlineData("96385074", true)]
    [InlineData("2011122912346", false)]
    [InlineData("20123451", false)]
    [InlineData("10614141000415", false)]
    [InlineData("9771234567898", false)]
    [InlineData("9801234567892", false)]
    [InlineData("0512345678900", false)]
    public void Numbers_that_goods_may_share_are_no_key_for_comparison(string written, bool isRetailItem) =>
        Gtin.Parse(written)!.Value.IsRetailItem.Should().Be(isRetailItem);

    private static string WithCheckDigit(string digits) => digits + Gtin.CheckDigitAfter(digits);
}
