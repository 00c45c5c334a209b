using Screening.Normalization;

namespace Screening.Tests.Normalization;

public class CanonicalFormTests
{
    [Theory]
    [InlineData("JP", "JP")]
    [InlineData("jp", "JP")]
    [InlineData(" ｊｐ ", "JP")]
    [InlineData("日本", "日本")]
    [InlineData(null, null)]
    public void A_country_is_read_in_any_width_and_case(string? written, string? read) =>
        CanonicalForm.Of(Some.Filing() with { OriginCountry = written }).OriginCountry.Should().Be(read);

    [Theory]
    [InlineData("9610", "9610")]
    [InlineData("９６１０", "9610")]
    [InlineData("1210 ", "1210")]
    [InlineData("直购", "直购")]
    public void A_mode_is_read_in_any_width(string written, string read) =>
        CanonicalForm.Of(Some.Filing() with { SupervisionMode = written }).SupervisionMode.Should().Be(read);

    [Theory]
    [InlineData("ML", "ml")]
    [InlineData("毫升", "ml")]
    [InlineData("公斤", "kg")]
    [InlineData("ｇ", "g")]
    [InlineData("fl oz", "floz")]
    [InlineData("粒", "piece")]
    [InlineData("大", "大")]
    public void A_unit_is_read_in_Chinese_and_in_any_case(string written, string read) =>
        CanonicalForm.Of(Some.Filing() with { NetContentUnit = written }).NetContentUnit.Should().Be(read);

    [Fact]
    public void Currency_dispatch_and_brand_country_are_read_likewise()
    {
        var read = CanonicalForm.Of(Some.Filing() with { Currency = "cny", DispatchCountry = "hk", BrandCountry = "fr" });
        (read.Currency, read.DispatchCountry, read.BrandCountry).Should().Be(("CNY", "HK", "FR"));
    }

    [Fact]
    public void A_filing_in_the_right_spelling_is_not_copied()
    {
        var filing = Some.Filing() with { OriginCountry = "JP", SupervisionMode = "1210", NetContentUnit = "g" };
        CanonicalForm.Of(filing).Should().BeSameAs(filing);
    }

    [Theory]
    [InlineData("filing.supervisionMode == \"9610\"")]
    [InlineData("Text.HasAny(filing.supervisionMode, \"9610\")")]
    public void Evidence_quotes_the_code_as_it_was_written(string clause)
    {
        var filing = Some.Filing() with { SupervisionMode = " ９６１０" };
        var evidence = Expressions.Written.Rule(clause).Compile().Screen(filing, Some.Day).Findings.Single().Evidence.Single();
        evidence.Text.Should().Be(filing.SupervisionMode.Substring(evidence.Start, evidence.Length)).And.Contain("９６１０");
    }
}
