using Screening.Normalization;

namespace Screening.Tests.Normalization;

public class NetContentTests
{
    public static TheoryData<string?, decimal?, int?, decimal?, decimal?, decimal?> Contents => new()
    {
        // unit, content, packs: grams, millilitres, pieces
        { "g", 5, null, 5, null, 1 },
        { "kg", 0.1m, 3, 300, null, 3 },
        { "mg", 5000, 2, 10, null, 2 },
        { "oz", 1, null, 28.349523125m, null, 1 },
        { "ml", 5, 2, null, 10, 2 },
        { "cl", 75, null, null, 750, 1 },
        { "l", 1.5m, null, null, 1500, 1 },
        { "floz", 2, null, null, 59.147059125m, 1 },
        { "piece", 5, 2, null, null, 10 },
        { "piece", null, 2, null, null, null },
        { "m", 5, null, null, null, 1 },
        { null, null, 4, null, null, 4 },
        { null, null, null, null, null, null },
    };

    [Theory, MemberData(nameof(Contents))]
    public void Net_content_is_taken_to_one_measure(string? unit, decimal? content, int? packs, decimal? grams, decimal? millilitres, decimal? pieces)
    {
        var filing = Some.Filing() with { NetContentUnit = unit, NetContent = content, PackCount = packs };
        (NetContent.Grams(filing), NetContent.Millilitres(filing), NetContent.Pieces(filing)).Should().Be((grams, millilitres, pieces));
    }
}
