using System.Text;
using Screening.Formats;

namespace Screening.Tests.Formats;

public class CsvFormatTests
{
    private static List<FilingRecord> Read(string text) => Sample.Read("csv", text);

    [Fact]
    public void The_sample_is_read()
    {
        var read = Sample.Read("csv", Sample.Text("filings.csv"));
        read.SelectMany(r => r.Problems).Should().BeEmpty();
        read.Select(r => r.Line).Should().Equal(2, 4);
        read[0].Filing.Should().BeEquivalentTo(new Filing
        {
            FilingId = "CSV-1",
            SupervisionMode = "1210",
            TariffCode = "2106909090",
            Barcodes = ["9521234004011", "9521234004028"],
            SellingName = "山谷维生素C咀嚼片",
            CustomsName = "山谷维生素C咀嚼片",
            OriginalNames = [new LanguageText("en", "Valley Vitamin C Tablets")],
            Labels = [new LanguageText("ja", "栄養機能食品\n1日2粒を目安に")],
            Ingredients = "维生素C, 山梨糖醇, 硬脂酸镁",
            DeclarationElements = new Dictionary<string, string> { ["成分含量"] = "维生素C 50%" },
            NetContent = 60,
            NetContentUnit = "piece",
            UnitPrice = 79.90m,
            OriginCountry = "JP",
            Documents = [new FilingDocument { Type = "freeSale", Number = "FS-0001" }],
        });
        read[1].Filing.Should().BeEquivalentTo(new Filing
        {
            FilingId = "CSV-2",
            SupervisionMode = "9610",
            TariffCode = "3304990099",
            Barcodes = ["无GTIN"],
            SellingName = "溪流护手霜",
            CustomsName = "溪流护手霜",
            OriginalNames = [new LanguageText("en", "Brook Hand Cream")],
            Ingredients = "水, 甘油, \"天然\"香精",
            NetContent = 75,
            NetContentUnit = "ml",
            UnitPrice = 49,
            OriginCountry = "FR",
            Note = "=1+1 只是文字",
        });
    }

    [Fact]
    public void A_column_without_a_place_is_told_once_where_the_header_names_it()
    {
        var read = Read("\uFEFFfilingId,ingredents\nA,x\nB,y\n");
        read[0].Problems.Should().Equal(new FilingProblem("ingredents", 1, 10, "unknown column `ingredents`; did you mean `ingredients`?", ProblemSeverity.Warning));
        read[1].Problems.Should().BeEmpty();
        read.Select(r => r.Filing!.FilingId).Should().Equal("A", "B");
    }

    // table | path | line | column | message
    [Theory]
    [InlineData("sku\n1\n", "filingId", 1, 1, "the table has no column `filingId`")]
    [InlineData("filingId,sku,sku\nA,1,2\n", "sku", 1, 14, "column `sku` stands twice")]
    [InlineData("filingId,netContent\nA,\"1,5\"\n", "netContent", 2, 3, "`1,5` is not a plain number such as 12.5")]
    [InlineData("filingId,netContent,packCount\nA,1,1.0\n", "packCount", 2, 5, "`1.0` is not a whole number such as 12")]
    [InlineData("filingId,note,netContent\nA,\"a\nb\",x\n", "netContent", 3, 4, "`x` is not a plain number such as 12.5")]
    [InlineData("filingId,sku\n,1\n", "filingId", 2, 1, "`filingId` is missing")]
    [InlineData("filingId,sku\nA\n", "row", 2, 1, "1 cells; the header has 2")]
    [InlineData("filingId,sku\nA,\"x\n", "row", 2, 3, "the quotation mark is not closed")]
    [InlineData("filingId,sku\nA,\"x\"y\n", "row", 2, 6, "text after a closing quotation mark")]
    public void A_mistake_is_told_with_column_and_place(string table, string path, int line, int column, string message)
    {
        var read = Read(table).Should().ContainSingle().Subject;
        read.Filing.Should().BeNull();
        read.Problems.Should().Equal(new FilingProblem(path, line, column, message));
    }

    [Theory]
    [InlineData("labels", "`labels` needs a key, such as `labels[…]`")]
    [InlineData("sku[ja]", "`sku` takes no key")]
    public void A_column_needs_a_key_only_where_there_are_several(string column, string message) =>
        Read($"filingId,{column}\nA,x\n")[0].Problems.Should().ContainSingle().Which.Message.Should().Be(message);

    [Fact]
    public void A_table_in_another_encoding_is_refused() =>
        Sample.Read("csv", [.. "filingId,sku\nA,"u8, 0xD6, 0xD0, .. "\n"u8]).Should().ContainSingle().Which.Problems[0].Message.Should().StartWith("not UTF-8");

    [Fact]
    public void A_row_over_the_limit_is_refused_and_the_next_one_is_read()
    {
        var read = Read($"filingId,note\nA,{new string('x', 2 * FilingLimits.FilingBytes)}\nB,y\n");
        read[0].Problems.Should().Equal(new FilingProblem("row", 2, 1, "the row is longer than 1048576 characters"));
        read[1].Filing!.FilingId.Should().Be("B");
    }

    [Fact]
    public void Blank_rows_are_skipped() => Read("filingId\n\nA\r\n\r\nB").Select(r => (r.Line, r.Filing!.FilingId)).Should().Equal((3, "A"), (5, "B"));
}
