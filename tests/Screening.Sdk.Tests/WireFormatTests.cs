using System.Globalization;
using System.Text;
using CsCheck;
using Screening.Formats;
using Screening.Tests.Formats;

namespace Screening.Tests;

public class WireFormatTests
{
    private static FilingRecord Read(string json) => WireFormat.ReadFiling(Encoding.UTF8.GetBytes(json));

    // json | path | line | column | message
    public static readonly TheoryData<string, string, int, int, string> Mistakes = new()
    {
        { """{"filingId":"A","labls":[]}""", "$.labls", 1, 17, "unknown member `labls`; did you mean `labels`?" },
        { """{"filingId":"A","sku":"1","sku":"2"}""", "$.sku", 1, 27, "`sku` stands twice" },
        { """{"filingId":"A","tariffCode":33049900}""", "$.tariffCode", 1, 30, "expected a text in quotes, found `33049900`" },
        { """{"filingId":"A","netContent":"12"}""", "$.netContent", 1, 30, "expected a number without quotes, found `12`" },
        { """{"filingId":"A","netContent":1e2}""", "$.netContent", 1, 30, "`1e2` is not a plain number such as 12.5" },
        { """{"filingId":"A","netContent":0.00000000000000000000000000001}""", "$.netContent", 1, 30, "`0.00000000000000000000000000001` is not a plain number such as 12.5" },
        { """{"filingId":"A","packCount":1.5}""", "$.packCount", 1, 29, "`1.5` is not a whole number such as 12" },
        { """{"filingId":"A","stage":"firstline"}""", "$.stage", 1, 25, "`firstline` is not one of `listing`, `firstLine`, `secondLine`; did you mean `firstLine`?" },
        { """{"filingId":"A","stage":0}""", "$.stage", 1, 25, "expected a text in quotes, found `0`" },
        { """{"filingId":"A","sku":null}""", "$.sku", 1, 23, "expected a text in quotes, found null; leave out what is not known" },
        { """{"filingId":""}""", "$.filingId", 1, 13, "expected 1 to 128 characters, found 0" },
        { """{"filingId":"A\u0009B"}""", "$.filingId", 1, 13, "a control character has no place here" },
        { """{"sku":"1"}""", "$", 1, 1, "`filingId` is missing" },
        { "null", "$", 1, 1, "expected an object in braces, found null; leave out what is not known" },
        { """[{"filingId":"A"}]""", "$", 1, 1, "expected an object in braces, found a list" },
        { "", "$", 1, 1, "the text ends too early" },
        { """{"filingId":"A" """, "$", 1, 17, "the text ends too early" },
        { """{"filingId":"A",}""", "$", 1, 17, "unexpected `}`" },
        { """{"filingId":"A" /* x */}""", "$", 1, 17, "unexpected `/`; comments are not allowed" },
        { """{"filingId":"A"} x""", "$", 1, 18, "unexpected `x`; nothing may follow here" },
        { "{'filingId':\"A\"}", "$", 1, 2, "unexpected `'`" },
        { "{\"filingId\":\"A\0\"}", "$.filingId", 1, 15, "unexpected character U+0000" },
        { """{"filingId":"A","note":"a\u0000b"}""", "$.note", 1, 24, "the text holds the character U+0000" },
        { """{"filingId":"A","note":"\uD800"}""", "$.note", 1, 24, "the text holds half of a surrogate pair" },
        { "{\n  \"filingId\": \"A\",\n  \"labels\": [ { \"lang\": \"中\", \"text\": 5 } ]\n}", "$.labels[0].text", 3, 38, "expected a text in quotes, found `5`" },
        { """{"filingId":"A","labels":[{"lang":"ja"}]}""", "$.labels[0]", 1, 27, "`text` is missing" },
        { """{"filingId":"A","labels":{"ja":"x"}}""", "$.labels", 1, 26, "expected a list in square brackets, found an object" },
        { """{"filingId":"A","documents":[{"type":"origin","validTo":"2027-13-01"}]}""", "$.documents[0].validTo", 1, 57, "`2027-13-01` is not a day such as 2027-03-31" },
        { """{"filingId":"A","declarationElements":{"品牌":"a","品牌":"b"}}""", "$.declarationElements.品牌", 1, 49, "element `品牌` stands twice" },
        { """{"filingId":"A","declarationElements":{"品牌":4}}""", "$.declarationElements.品牌", 1, 45, "expected a text in quotes, found `4`" },
        { """{"filingId":"A","barcodes":["1",2]}""", "$.barcodes[1]", 1, 33, "expected a text in quotes, found `2`" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_with_its_place(string json, string path, int line, int column, string message)
    {
        var read = Read(json);
        read.Filing.Should().BeNull();
        read.Problems.Should().Equal(new FilingProblem(path, line, column, message));
    }

    [Fact]
    public void Every_mistake_of_a_filing_is_told_at_once() =>
        Read("""{"sku":1,"labls":[],"stage":"x","netContent":"1"}""").Problems.Select(p => p.Path)
            .Should().Equal("$", "$.sku", "$.labls", "$.stage", "$.netContent");

    [Fact]
    public void Nesting_beyond_the_limit_is_refused_where_it_begins() =>
        Read("""{"filingId":"A","x":[[[[[[[[[1]]]]]]]]]}""").Problems[^1].Should().Be(new FilingProblem("$.x", 1, 28, "unexpected `[`; it nests too deep"));

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused_where_they_stand()
    {
        byte[] bytes = [.. "{\"filingId\":\"中"u8, 0xFF, .. "\"}"u8];
        WireFormat.ReadFiling(bytes).Problems.Should().Equal(new FilingProblem("$", 1, 15, "not UTF-8 from here on"));
    }

    [Fact]
    public void More_than_a_mebibyte_is_refused_unread() =>
        Read($$"""{"filingId":"A","note":"{{new string('x', FilingLimits.FilingBytes)}}"}""").Problems.Should().Equal(new FilingProblem("$", 1, 1, "larger than 1048576 bytes"));

    [Fact]
    public void A_text_over_the_limit_is_told() =>
        Read($$"""{"filingId":"A","note":"{{new string('x', FilingLimits.TextLength + 1)}}"}""").Problems.Should().ContainSingle().Which.Message.Should().Be("the text is longer than 65536 characters");

    [Fact]
    public void A_list_over_the_limit_is_told_once() =>
        Read($$"""{"filingId":"A","barcodes":[{{string.Join(',', Enumerable.Repeat("\"1\"", 70))}}]}""").Problems.Should().ContainSingle().Which.Message.Should().Be("more than 64 entries");

    [Fact]
    public void Endless_mistakes_are_cut_off()
    {
        var read = Read($$"""{"filingId":"A",{{string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"\"x{i}\":1"))}}}""");
        read.Problems.Should().HaveCount(FilingLimits.Problems + 1);
        read.Problems[^1].Message.Should().Be("more problems follow; they are not listed");
        read.Filing.Should().BeNull();
    }

    [Fact]
    public void Escaped_names_and_texts_are_read() =>
        Read("""{"\u0066ilingId":"\u4e2d"}""").Filing!.FilingId.Should().Be("中");

    [Fact]
    public void A_filing_is_written_in_one_canonical_form()
    {
        var filing = new Filing
        {
            FilingId = "A",
            TariffCode = "33049900",
            Labels = [new LanguageText("ja", "<第2類>\n")],
            NetContent = 1.50m,
            UnitPrice = -0.10m,
            Documents = [new FilingDocument { Type = "origin", ValidTo = new DateOnly(2027, 3, 31) }],
            ProductKind = ProductKind.InfantFormula,
        };
        WireFormat.ToJson(filing).Should().Be(
            """{"filingId":"A","stage":"listing","tariffCode":"33049900","productKind":"infantFormula","labels":[{"lang":"ja","text":"<第2類>\n"}],"netContent":1.50,"unitPrice":-0.10,"currency":"CNY","documents":[{"type":"origin","validTo":"2027-03-31"}]}""");
    }

    private static readonly Decision Decided = new()
    {
        FilingId = "A",
        Outcome = Outcome.Incomplete,
        Pack = new PackIdentity("cn-cbec", "2026.11.0", "00ff"),
        AsOf = new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.FromHours(8)),
        Findings = [new Finding { RuleId = "a/b", Rule = new SourceLocation("a.yaml", 3, 5), Outcome = Outcome.Review, Severity = Severity.High, Message = new Message("问", "ask"), Basis = new LegalBasis { Document = "法", Date = new DateOnly(2022, 3, 1) }, Evidence = [new Evidence("note", 0, 1, "药", "药")] }],
        Missing = [new MissingFact("ingredients", "a/c", new SourceLocation("c.yaml", 1, 1), new Message("缺", "missing"))],
        Undecided = [],
    };

    [Fact]
    public void A_decision_is_written_in_one_canonical_form() => WireFormat.ToJson(Decided).Should().Be(
        """{"filingId":"A","outcome":"incomplete","pack":{"id":"cn-cbec","version":"2026.11.0","digest":"00ff"},"asOf":"2026-03-01T08:00:00+08:00","findings":[{"ruleId":"a/b","rule":{"file":"a.yaml","line":3,"column":5},"outcome":"review","severity":"high","message":{"zh":"问","en":"ask"},"basis":{"document":"法","date":"2022-03-01","confidence":"high","status":"inForce"},"evidence":[{"field":"note","start":0,"length":1,"text":"药","term":"药"}]}],"missing":[{"field":"ingredients","ruleId":"a/c","rule":{"file":"c.yaml","line":1,"column":1},"why":{"zh":"缺","en":"missing"}}],"undecided":[]}""");

    [Fact]
    public void A_written_decision_is_read_again() => WireFormat.ReadDecision(WireFormat.ToBytes(Decided)).Should().BeEquivalentTo(Decided);

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("""{"filingId":"A","outcome":"maybe"}""")]
    [InlineData("""{"filingId":"A","filingId":"B"}""")]
    public void What_is_not_a_decision_is_refused(string json) =>
        FluentActions.Invoking(() => WireFormat.ReadDecision(Encoding.UTF8.GetBytes(json))).Should().Throw<FormatException>().WithMessage("not a decision: *");

    [Fact]
    public void An_explanation_holds_the_decision_and_every_rule()
    {
        var trace = new RuleTrace { RuleId = "a/b", Rule = new SourceLocation("a.yaml", 1, 1), Title = new Message("题", "title"), Status = RuleStatus.NotMatched, Clauses = [new ClauseTrace("filing.sku != null", new SourceLocation("a.yaml", 9, 5), null)], Cancelled = [] };
        WireFormat.ToJson(new Explanation(Decided, [trace])).Should().Be(
            $$$"""{"decision":{{{WireFormat.ToJson(Decided)}}},"rules":[{"ruleId":"a/b","rule":{"file":"a.yaml","line":1,"column":1},"title":{"zh":"题","en":"title"},"status":"notMatched","clauses":[{"text":"filing.sku != null","at":{"file":"a.yaml","line":9,"column":5}}],"cancelled":[]}]}""");
    }

    [Fact]
    public void Whatever_is_written_is_read_again_and_gives_the_same_bytes() => FilingGen.Filing.Sample(filing =>
    {
        var bytes = WireFormat.ToBytes(filing);
        var read = WireFormat.ReadFiling(bytes);
        read.Problems.Should().BeEmpty();
        read.Filing.Should().BeEquivalentTo(filing, how => how.WithStrictOrdering());
        WireFormat.ToBytes(read.Filing!).Should().Equal(bytes);
    }, iter: 300);

    [Fact]
    public void Random_bytes_never_throw_and_never_give_a_filing_that_lacks_a_member() => Gen.Select(FilingGen.Filing, Gen.Int[0, 4000], Gen.Byte).Sample((filing, at, value) =>
    {
        var bytes = WireFormat.ToBytes(filing);
        bytes[at % bytes.Length] = value;
        var read = WireFormat.ReadFiling(bytes);
        (read.Filing is null).Should().Be(read.Problems.Any());
        if (read.Filing is not null) WireFormat.ToBytes(read.Filing).Length.Should().BeGreaterThanOrEqualTo(bytes.Length - 16, "only the changed member may differ");
    }, iter: 3000);

    [Fact]
    public void Noise_never_throws() => Gen.Byte.Array[0, 200].Sample(bytes => WireFormat.ReadFiling(bytes).Filing.Should().BeNull(), iter: 2000);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("zh-CN")]
    public void The_bytes_do_not_depend_on_the_culture(string culture)
    {
        var filing = new Filing { FilingId = "I", NetContent = 1234.5m, PackCount = -3, ProductKind = ProductKind.InfantFormula };
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var json = WireFormat.ToJson(filing);
            json.Should().Be("""{"filingId":"I","stage":"listing","productKind":"infantFormula","netContent":1234.5,"packCount":-3,"currency":"CNY"}""");
            Read(json).Filing.Should().BeEquivalentTo(filing);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
