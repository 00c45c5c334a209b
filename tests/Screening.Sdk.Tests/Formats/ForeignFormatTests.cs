using System.Text;
using CsCheck;
using Screening.Formats;
using Screening.Formats.Foreign;

namespace Screening.Tests.Formats;

public class ForeignFormatTests
{
    [Fact]
    public void The_Pinduoduo_sample_is_read()
    {
        var read = Sample.Read("pinduoduo", Sample.Text("pinduoduo.json"));
        read.SelectMany(r => r.Problems).Should().BeEmpty();
        read.Select(r => r.Line).Should().Equal(2, 47);
        read[0].Filing.Should().BeEquivalentTo(new Filing
        {
            FilingId = "MM-TONER-150",
            Source = "pinduoduo",
            CustomsDistrict = "3105",
            Sku = "MM-TONER-150",
            LedgerNo = "T3105W000001",
            LedgerItemNo = "MM0001",
            TariffCode = "3304990099",
            Barcodes = ["9521234001010", "9521234001027"],
            CustomsName = "晨雾保湿化妆水",
            OriginalNames = [new LanguageText("en", "Morning Mist Toner")],
            Brand = "晨雾",
            BrandOriginal = "Morning Mist",
            GModel = "4|3|保湿护肤|150ml/瓶|晨雾|无GTIN|无CAS",
            Specification = "150ml",
            GrossWeightKg = 0.185m,
            NetWeightKg = 0.150m,
            Unit = "142",
            Unit1 = "035",
            Unit2 = "011",
            Quantity1 = 0.15m,
            Quantity2 = 1,
            UnitPrice = 89.00m,
            DutyRate = 0,
            VatRate = 13,
            ConsumptionTaxRate = 0,
            OriginCountry = "DE",
            Maker = "Beispiel Kosmetik GmbH",
            MakerAddress = "Musterweg 1, Hamburg",
            Supplier = "Beispiel Handel GmbH",
            ProductRecordNo = "ICIP0000000001",
            Urls = ["https://example.com/mist/front.jpg", "https://example.com/mist"],
        });
        read[1].Filing.Should().BeEquivalentTo(new Filing
        {
            FilingId = "CL-BISCUIT-400",
            Source = "pinduoduo",
            CustomsDistrict = "3105",
            Sku = "CL-BISCUIT-400",
            TariffCode = "1905310000",
            Barcodes = ["9521234002017"],
            CustomsName = "海岸黄油饼干",
            Brand = "海岸",
            BrandOriginal = "Coastline",
            GModel = "4|3|小麦粉60%,黄油25%,白砂糖15%|烘烤|400g/盒|海岸",
            GrossWeightKg = 0.42m,
            NetWeightKg = 0.4m,
            Unit = "140",
            Unit1 = "035",
            Quantity1 = 0.4m,
            UnitPrice = 35.5m,
            VatRate = 13,
            OriginCountry = "JP",
        });
    }

    [Fact]
    public void The_Douyin_sample_gives_a_filing_for_each_SKU()
    {
        var read = Sample.Read("douyin", Sample.Text("douyin.json"));
        read.Select(r => r.Filing!.FilingId).Should().Equal("7000000000000000001-1700000000000001", "7000000000000000001-1700000000000002");
        read[0].Problems.Select(p => p.Path).Should().Equal("$.logistics_info.origin_country_id", "$.logistics_info.source_country_id", "$.logistics_info.brand_country_id", "$.quality_list[0]");
        read[0].Problems.Should().OnlyContain(p => p.Severity == ProblemSeverity.Warning);
        read[1].Problems.Should().BeEmpty();
        read[1].Filing.Should().BeEquivalentTo(new Filing
        {
            FilingId = "7000000000000000001-1700000000000002",
            Source = "douyin",
            SupervisionMode = "1210",
            Sku = "FOREST-OIL",
            TariffCode = "3304990099",
            Barcodes = ["无GTIN"],
            SellingName = "林间手工皂 洁面沐浴",
            SellingText = "温和清洁，适合日常使用",
            CustomsName = "林间护体油",
            Brand = "林间",
            GModel = "4|3|护肤|50毫升/瓶|林间",
            Use = "滋润皮肤",
            NetWeightKg = 0.1m,
            Unit = "142",
            Unit1 = "035",
            Unit2 = "011",
            Quantity1 = 0.05m,
            Quantity2 = 1,
            UnitPrice = 129m,
            Urls = ["https://example.com/soap/1.jpg", "https://example.com/soap/2.jpg"],
        });
    }

    [Fact]
    public void The_CEB621_sample_gives_a_filing_for_each_line_and_no_word_about_the_buyer()
    {
        var read = Sample.Read("ceb621", Sample.Text("ceb621.xml"));
        read.SelectMany(r => r.Problems).Should().BeEmpty();
        read[0].Filing.Should().BeEquivalentTo(new Filing
        {
            FilingId = "COP-20260302-0001-1",
            Source = "ceb621",
            Stage = FilingStage.SecondLine,
            SupervisionMode = "1210",
            CustomsDistrict = "3105",
            SellerId = "3302000002",
            Sku = "VALE-MILK-2",
            LedgerNo = "T3105W000001",
            LedgerItemNo = "MM0002",
            TariffCode = "1901101000",
            Barcodes = ["9521234003021"],
            SellingName = "谷地婴幼儿配方奶粉2段 2罐装",
            CustomsName = "谷地婴幼儿配方奶粉（6-12月龄，2段）",
            GModel = "4|3|脱脂奶粉45%,乳糖30%,植物油25%|供6至12月龄婴儿食用|400克/罐|谷地",
            Unit = "122",
            Unit1 = "035",
            Quantity1 = 0.4m,
            UnitPrice = 198.00m,
            OriginCountry = "NZ",
            DispatchCountry = "CN",
        });
        read[1].Filing!.Note.Should().Be("满减后价格");
        read.Select(r => WireFormat.ToJson(r.Filing!)).Should().NotContain(json => json.Contains("张三") || json.Contains("000000000000000000"));
    }

    // format | sample | text | its replacement | path | message
    public static readonly TheoryData<string, string, string, string, string, string, ProblemSeverity> Changes = new()
    {
        { "pinduoduo", "pinduoduo.json", "\"stock\": ", "\"stok\": ", "$.stok", "`pinduoduo` has no place for this", ProblemSeverity.Warning },
        { "douyin", "douyin.json", "\"usage\": ", "\"usages\": ", "$.spec_prices[0].customs_report_info.usages", "`douyin` has no place for this", ProblemSeverity.Warning },
        { "douyin", "douyin.json", "\"biz_kind\": 2", "\"biz_kinds\": {}", "$.biz_kinds", "`douyin` has no place for this", ProblemSeverity.Warning },
        { "ceb621", "ceb621.xml", "<ceb:gnum>1</ceb:gnum>", "<ceb:gnum>1</ceb:gnum><ceb:colour>red</ceb:colour>", "/CEB621Message/Inventory/InventoryList[1]/colour", "`ceb621` has no place for this", ProblemSeverity.Warning },
        { "ceb621", "ceb621.xml", "<ceb:InventoryHead>", "<ceb:InventoryHead x=\"1\">", "/CEB621Message/Inventory/InventoryHead/@x", "`ceb621` has no place for this", ProblemSeverity.Warning },
        { "ceb621", "ceb621.xml", "<ceb:InventoryList>", "<ceb:InventoryList>forgotten", "/CEB621Message/Inventory/InventoryList[1]", "`ceb621` has no place for this", ProblemSeverity.Warning },
        { "pinduoduo", "pinduoduo.json", "\"304\"", "\"999\"", "$.producing_country", "`999` is not a country we know by customs code, ISO code or Chinese name", ProblemSeverity.Error },
        { "pinduoduo", "pinduoduo.json", "\"unit\": \"142\"", "\"unit\": \"瓶子\"", "$.unit", "`瓶子` is not a customs unit we know by code or name", ProblemSeverity.Error },
        { "pinduoduo", "pinduoduo.json", "\"89.00\"", "\"89元\"", "$.unit_price", "`unitPrice`: `89元` is not a plain number such as 12.5", ProblemSeverity.Error },
        { "pinduoduo", "pinduoduo.json", "\"89.00\"", "[89]", "$.unit_price", "expected one value for `unitPrice`, found a group of values", ProblemSeverity.Error },
        { "douyin", "douyin.json", "\"customs_clear_type\": 1", "\"customs_clear_type\": 3", "$.logistics_info.customs_clear_type", "`3` is not one of `1`, `2`", ProblemSeverity.Error },
        { "ceb621", "ceb621.xml", "<ceb:qty>2</ceb:qty>", "<ceb:qty>0</ceb:qty>", "/CEB621Message/Inventory/InventoryList[1]/qty", "`0` is not a quantity above zero", ProblemSeverity.Error },
        { "ceb621", "ceb621.xml", "<ceb:qty>2</ceb:qty>", "", "/CEB621Message/Inventory/InventoryList[1]/qty1", "`quantity1` is per declared unit, and `ceb:qty` gives no quantity", ProblemSeverity.Error },
        { "ceb621", "ceb621.xml", "<ceb:gnum>1</ceb:gnum>", "", "/CEB621Message/Inventory/InventoryList[1]", "`filingId` needs `ceb:gnum`", ProblemSeverity.Error },
        { "ceb621", "ceb621.xml", "<ceb:country>609</ceb:country>", "<ceb:country>502</ceb:country><ceb:country>501</ceb:country>", "/CEB621Message/Inventory/InventoryList[1]/country[2]", "`originCountry` is given twice", ProblemSeverity.Error },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void What_the_mapping_does_not_know_or_cannot_translate_is_told(string format, string sample, string text, string replacement, string path, string message, ProblemSeverity severity)
    {
        var original = Sample.Text(sample);
        var at = original.IndexOf(text, StringComparison.Ordinal);
        at.Should().BePositive();
        var read = Sample.Read(format, string.Concat(original.AsSpan(0, at), replacement, original.AsSpan(at + text.Length)));
        read[0].Problems.Should().Contain(p => p.Path == path && p.Message == message && p.Severity == severity);
        (read[0].Filing is null).Should().Be(severity == ProblemSeverity.Error);
    }

    [Fact]
    public void A_place_in_foreign_JSON_is_where_the_value_begins() =>
        Sample.Read("pinduoduo", "[\n  {\"item_no\":\"A\"},\n  {\"item_no\":\"中\", \"x\": [1, true]}\n]")[1].Problems.Select(p => (p.Path, p.Line, p.Column))
            .Should().Equal(("$.x[0]", 3, 25), ("$.x[1]", 3, 28));

    [Theory]
    [InlineData("""{"item_no":"A","item_no":"B"}""", "$", 1, 16, "`item_no` stands twice")]
    [InlineData("""{"item_no":"A" // x""", "$", 1, 16, "unexpected `/`; comments are not allowed")]
    [InlineData("""{"item_no":"A","qty1":1.00000000000000000000000000000000001}""", "$", 1, 23, "the number has more digits than can be kept")]
    [InlineData("""{"bar_code":""}""", "$", 1, 1, "nothing here gives a `filingId`")]
    public void Foreign_JSON_is_read_as_strictly_as_ours(string json, string path, int line, int column, string message) =>
        Sample.Read("pinduoduo", json).Should().ContainSingle().Which.Problems.Should().Contain(new FilingProblem(path, line, column, message));

    [Fact]
    public void Nested_JSON_is_refused() =>
        Sample.Read("pinduoduo", new string('[', 100_000))[0].Problems.Should().Equal(new FilingProblem("$", 1, 34, "unexpected `[`; it nests too deep"));

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>", "a document type (DTD) is not allowed")]
    [InlineData("<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><a>&b;</a>", "a document type (DTD) is not allowed")]
    [InlineData("<a><b></a>", "the XML is not well formed here")]
    [InlineData("", "the XML is not well formed here")]
    [InlineData("<a/>", "no records at `/ceb:CEB621Message/ceb:Inventory/ceb:InventoryList`")]
    [InlineData("<CEB621Message xmlns='urn:other'/>", "no records at `/ceb:CEB621Message/ceb:Inventory/ceb:InventoryList`")]
    public void Hostile_or_other_XML_is_refused(string xml, string message)
    {
        var read = Sample.Read("ceb621", xml).Should().ContainSingle().Subject;
        read.Filing.Should().BeNull();
        read.Problems.Should().ContainSingle().Which.Message.Should().Be(message);
    }

    [Fact]
    public void Nested_XML_is_refused() =>
        Sample.Read("ceb621", string.Concat(Enumerable.Repeat("<a>", 100_000))).Should().ContainSingle().Which.Problems[0].Message.Should().Be("the elements nest too deep");

    [Theory]
    [InlineData("502", "US")]
    [InlineData("501", "CA")]
    [InlineData("116", "JP")]
    [InlineData("JP", "JP")]
    [InlineData("jpn", "JP")]
    [InlineData("日本", "JP")]
    [InlineData("143", "TW")]
    [InlineData("AGO", "AO")]
    [InlineData("701", null)]
    [InlineData("392", null)]
    [InlineData("", null)]
    public void A_country_is_known_by_customs_code_ISO_letters_or_name(string text, string? country) => CodeTables.Country(text).Should().Be(country);

    [Theory]
    [InlineData("142", "142")]
    [InlineData("瓶", "142")]
    [InlineData("ML", "096")]
    [InlineData("35", null)]
    public void A_unit_is_known_by_code_name_or_symbol(string text, string? unit) => CodeTables.Unit(text).Should().Be(unit);

    // mapping | message
    [Theory]
    [InlineData("[]", "1,1: not a JSON object, or a name in it stands twice")]
    [InlineData("""{"name":"x","kind":"json"}""", "1,1: `records` is missing")]
    [InlineData("""{"name":"x","kind":"yaml","records":"$"}""", "1,25: `kind` is `json` or `xml`")]
    [InlineData("""{"name":"x","kind":"json","records":"$","mmbers":{}}""", "1,49: unknown key `mmbers`; did you mean `members`?")]
    [InlineData("""{"name":"x","kind":"json","records":"$","members":{"skuu":"@.a"}}""", "1,58: unknown member `skuu`; did you mean `sku`?")]
    [InlineData("""{"name":"x","kind":"json","records":"$","members":{"sku":"a"}}""", "1,60: path `a` begins with neither `$` nor `@`")]
    [InlineData("""{"name":"x","kind":"json","records":"$","members":{"sku":"@.a["}}""", "1,63: `@.a[` is not a path")]
    [InlineData("""{"name":"x","kind":"xml","records":"/a:b","members":{}}""", "1,41: `/a:b` is not a path")]
    [InlineData("""{"name":"x","kind":"xml","records":"count(a)","members":{}}""", "1,45: `count(a)` gives no elements or attributes")]
    [InlineData("""{"name":"x","kind":"json","records":"$","members":{"unit":{"path":"@.a","as":"unitcode"}}}""", "1,87: unknown conversion `unitcode`; did you mean `unitCode`?")]
    [InlineData("""{"name":"x","kind":"json","records":"$","members":{"unit":{"path":"@.a","const":"b"}}}""", "1,59: give one of `path`, `join` and `const`")]
    [InlineData("""{"name":"x","kind":"json","records":"$","members":{"unit":{"path":"@.a","by":"@.b"}}}""", "1,59: `perDeclaredUnit` and `by` go together")]
    [InlineData("""{"name":"x","kind":"json","records":"$","ignore":[{"path":"@.a"}]}""", "1,51: `why` is missing")]
    public void A_mistake_in_a_mapping_is_told_to_its_author(string mapping, string message) =>
        FluentActions.Invoking(() => Load(mapping)).Should().Throw<FormatException>().WithMessage(message);

    [Fact]
    public void Anyone_can_add_a_mapping()
    {
        var format = Load("""
            {
              "name": "shop", "kind": "json", "records": "$.goods[*]",
              "members": { "filingId": "@.id", "labels[ja]": "@.label", "declarationElements[品牌]": "@.brand", "documents[origin]": "@.co", "stage": { "const": "firstLine" } }
            }
            """);
        Sample.Read(format, """{"goods":[{"id":"1","label":"x","brand":"y","co":"z"}]}""").Should().ContainSingle().Which.Filing.Should().BeEquivalentTo(new Filing
        {
            FilingId = "1",
            Source = "shop",
            Stage = FilingStage.FirstLine,
            Labels = [new LanguageText("ja", "x")],
            DeclarationElements = new Dictionary<string, string> { ["品牌"] = "y" },
            Documents = [new FilingDocument { Type = "origin", Number = "z" }],
        });
    }

    [Theory]
    [InlineData("pinduoduo", "pinduoduo.json")]
    [InlineData("douyin", "douyin.json")]
    [InlineData("ceb621", "ceb621.xml")]
    [InlineData("csv", "filings.csv")]
    [InlineData("json", "pinduoduo.json")]
    public void A_damaged_file_never_throws(string format, string sample)
    {
        var bytes = Encoding.UTF8.GetBytes(Sample.Text(sample));
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte, Gen.Int[1, bytes.Length]).Sample((at, value, length) =>
        {
            byte[] damaged = [.. bytes];
            damaged[at] = value;
            foreach (var record in Sample.Read(format, damaged[..length]))
                (record.Filing is null).Should().Be(record.Problems.Any(p => p.Severity == ProblemSeverity.Error));
        }, iter: 200);
    }

    private static ForeignFormat Load(string mapping) => ForeignFormat.Load(new MemoryStream(Encoding.UTF8.GetBytes(mapping)));
}
