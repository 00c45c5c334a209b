namespace Screening.Host.Tests.Serve;

public sealed class BarcodesApiTests
{
    [Fact]
    public async Task A_barcode_tells_everything_that_was_said_of_it()
    {
        using var folder = BarcodePack.Folder();
        await using var sidecar = await Running.StartAsync(folder);
        await sidecar.DecideAsync(BarcodePack.Filing(1, "21069090"));
        var last = await sidecar.DecideAsync(BarcodePack.Filing(2, "33049900"));

        var known = await sidecar.GetAsync("/v1/barcodes/" + BarcodePack.Gtin);

        known.GetProperty("gtin").GetString().Should().Be("0" + BarcodePack.Gtin);
        known.GetProperty("sellers").GetInt32().Should().Be(2);
        known.GetProperty("tariffCodes").EnumerateArray().Select(code => code.GetString()).Should().Equal("21069090", "33049900");
        known.GetProperty("lowestPrice").GetDecimal().Should().Be(10);
        known.GetProperty("observations").GetArrayLength().Should().Be(2);
        known.GetProperty("lastDecision").GetProperty("decisionId").GetString().Should().Be(last);
    }

    [Fact]
    public async Task A_filing_that_comes_again_replaces_what_it_said()
    {
        using var folder = BarcodePack.Folder();
        await using var sidecar = await Running.StartAsync(folder);
        await sidecar.DecideAsync(BarcodePack.Filing(1, "21069090"));
        await sidecar.DecideAsync(BarcodePack.Filing(1, "33049900"));

        var known = await sidecar.GetAsync("/v1/barcodes/" + BarcodePack.Gtin);

        known.GetProperty("tariffCodes").EnumerateArray().Select(code => code.GetString()).Should().Equal("33049900");
    }
}
