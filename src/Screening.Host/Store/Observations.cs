using System.Globalization;

namespace Screening.Host.Store;

/// <summary>Observations of barcodes as rows.</summary>
internal static class Observations
{
    private const long StillSeen = long.MaxValue;

    private const string Columns =
        "decision, filing_id, filed_at, seller_id, tariff_code, unit_price, net_content, net_content_unit, pack_count, brand, brand_original, product_kind";

    /// <summary>A barcode as the store writes it.</summary>
    public static long Number(string gtin) => long.Parse(gtin, CultureInfo.InvariantCulture);

    /// <summary>What a decision with this number sees of a barcode, in the order of decisions; without one, what is seen now.</summary>
    public static List<Seen> Read(Database database, string gtin, long? decision = null)
    {
        var statement = database.Prepare($"SELECT {Columns} FROM observations WHERE gtin = ? AND until >= ? AND decision < ? ORDER BY decision")
            .Bind(1, Number(gtin)).Bind(2, decision ?? StillSeen).Bind(3, decision ?? StillSeen);
        using var rows = statement.Rows();
        var seen = new List<Seen>();
        while (rows.Next()) seen.Add(new Seen(rows.Int64(0), Read(rows, gtin)));
        return seen;
    }

    public static void Add(Database database, Seen seen)
    {
        var said = seen.Observation;
        database.Prepare($"INSERT INTO observations (gtin, until, {Columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .Bind(1, Number(said.Gtin)).Bind(2, StillSeen).Bind(3, seen.Decision).Bind(4, said.FilingId)
            .Bind(5, said.FiledAt.ToUnixTimeMilliseconds()).Bind(6, said.SellerId).Bind(7, said.TariffCode).Bind(8, Digits(said.UnitPrice))
            .Bind(9, Digits(said.NetContent)).Bind(10, said.NetContentUnit).Bind(11, said.PackCount).Bind(12, said.Brand)
            .Bind(13, said.BrandOriginal).Bind(14, (long?)said.ProductKind).Run();
    }

    /// <summary>Decisions after this one no longer see the observation.</summary>
    public static void Close(Database database, Seen seen, long decision) =>
        database.Prepare("UPDATE observations SET until = ? WHERE gtin = ? AND until = ? AND decision = ?")
            .Bind(1, decision).Bind(2, Number(seen.Observation.Gtin)).Bind(3, StillSeen).Bind(4, seen.Decision).Run();

    private static BarcodeObservation Read(Rows rows, string gtin) => new()
    {
        Gtin = gtin,
        FilingId = rows.Text(1),
        FiledAt = DateTimeOffset.FromUnixTimeMilliseconds(rows.Int64(2)),
        SellerId = rows.OptionalText(3),
        TariffCode = rows.OptionalText(4),
        UnitPrice = Decimal(rows.OptionalText(5)),
        NetContent = Decimal(rows.OptionalText(6)),
        NetContentUnit = rows.OptionalText(7),
        PackCount = (int?)rows.OptionalInt64(8),
        Brand = rows.OptionalText(9),
        BrandOriginal = rows.OptionalText(10),
        ProductKind = (ProductKind?)rows.OptionalInt64(11),
    };

    // As text: SQLite has no decimals.
    private static string? Digits(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static decimal? Decimal(string? digits) => digits is null ? null : decimal.Parse(digits, CultureInfo.InvariantCulture);
}
