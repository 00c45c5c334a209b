namespace Screening.Tests.Consistency;

public class BarcodeLedgerTests
{
    [Fact]
    public void What_was_recorded_is_found_under_any_form_of_the_barcode()
    {
        var ledger = new BarcodeLedger();
        ledger.Record(History.Filing, Some.Day);
        ledger.Find(Some.Filing() with { Barcodes = ["96385074 # (01)09521234567899"] }).Should().ContainSingle()
            .Which.Should().BeEquivalentTo(History.Of("Z", 0) with { FilingId = History.Filing.FilingId });
    }

    [Theory]
    [InlineData("2011122912346")]
    [InlineData("10614141000415")]
    [InlineData("9521234567890")]
    [InlineData("无GTIN")]
    public void Nothing_is_kept_under_a_number_that_names_no_retail_item(string barcode)
    {
        var filing = History.Filing with { Barcodes = [barcode] };
        BarcodeObservation.From(filing, Some.Day).Should().BeEmpty();
    }

    [Fact]
    public void A_price_in_another_currency_is_not_observed() =>
        BarcodeObservation.From(History.Filing with { Currency = "USD" }, Some.Day).Should().ContainSingle().Which.UnitPrice.Should().BeNull();

    [Fact]
    public void The_same_filing_recorded_again_replaces_what_it_said()
    {
        var ledger = new BarcodeLedger();
        ledger.Record(History.Filing, Some.Day);
        ledger.Record(History.Filing with { TariffCode = "21.06.909090" }, Some.Day);
        ledger.Find(History.Filing).Should().ContainSingle().Which.TariffCode.Should().Be("2106909090");
    }

    [Fact]
    public void A_flooding_seller_pushes_out_only_his_own_oldest()
    {
        var ledger = new BarcodeLedger(perBarcode: 4);
        Record("A", 0);
        Record("B", 1);
        for (var day = 2; day < 10; day++) Record("flood", day);
        ledger.Find(History.Filing).Select(observation => observation.FilingId).Should().BeEquivalentTo("A0", "B1", "flood8", "flood9");

        void Record(string seller, int day) => ledger.Record(History.Filing with { FilingId = $"{seller}{day}", SellerId = seller }, Some.Day.AddDays(day));
    }

    [Fact]
    public void A_ledger_that_keeps_nothing_is_refused() => FluentActions.Invoking(() => new BarcodeLedger(0)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void What_was_found_does_not_change_with_later_records()
    {
        var ledger = new BarcodeLedger();
        var found = ledger.Find(History.Filing);
        ledger.Record(History.Filing, Some.Day);
        found.Should().BeEmpty();
    }

    [Fact]
    public void Many_threads_may_record_and_find_at_once()
    {
        var ledger = new BarcodeLedger(perBarcode: 2000);
        Parallel.For(0, 2000, i =>
        {
            ledger.Record(History.Filing with { FilingId = $"F{i}" }, Some.Day.AddSeconds(i));
            ledger.Find(History.Filing);
        });
        ledger.Find(History.Filing).Select(observation => observation.FilingId).Distinct().Should().HaveCount(2000);
    }
}
