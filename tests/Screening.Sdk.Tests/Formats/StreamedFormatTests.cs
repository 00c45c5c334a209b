using System.Text;
using Screening.Formats;

namespace Screening.Tests.Formats;

public class StreamedFormatTests
{
    [Fact]
    public void A_bad_line_does_not_stop_the_next_one()
    {
        var read = Sample.Read("ndjson", "\uFEFF{\"filingId\":\"A\"}\r\n\n  \n{\"filingId\":\"B\",\"sku\":1}\n{\"filingId\":\"C\"}");
        read.Select(r => (r.Line, r.Filing?.FilingId)).Should().Equal((1, "A"), (4, null), (5, "C"));
        read[1].Problems.Should().Equal(new FilingProblem("$.sku", 4, 23, "expected a text in quotes, found `1`"));
    }

    [Fact]
    public void A_line_over_the_limit_is_refused_and_the_next_one_is_read()
    {
        var read = Sample.Read("ndjson", $$"""{"filingId":"{{new string('x', 5 * FilingLimits.FilingBytes)}}"}""" + "\n{\"filingId\":\"B\"}\n");
        read[0].Problems.Should().Equal(new FilingProblem("$", 1, 1, "the line is longer than 1048576 bytes"));
        read[1].Filing!.FilingId.Should().Be("B");
    }

    [Theory]
    [InlineData("ndjson")]
    [InlineData("json")]
    [InlineData("csv")]
    public void One_endless_line_is_read_in_bounded_memory(string format)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        FilingFormats.Find(format)!.Read(new Endless(24 * 1024 * 1024)).Should().ContainSingle().Which.Filing.Should().BeNull();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(8 * 1024 * 1024);
    }

    // text | per record: line, id, or path:line:column message
    [Theory]
    [InlineData("""{"filingId":"A"}""", "1 A")]
    [InlineData("[]", "")]
    [InlineData("", "")]
    [InlineData("[{\"filingId\":\"A\"},\n {\"filingId\":\"B\"}]", "1 A|2 B")]
    [InlineData("[\n {\"filingId\":\"中\", \"x\":1}, {\"filingId\":\"B\"} ]\n", "2 $.x:2:19 unknown member `x`|2 B")]
    [InlineData("[{\"filingId\":\"a]}\\\"\"}, 5]", "1 a]}\"|1 $:1:24 expected an object in braces, found `5`")]
    [InlineData("[{\"filingId\":\"A\"}", "1 A|1 $:1:18 the list is not closed")]
    [InlineData("[{\"filingId\":\"A\"} {\"filingId\":\"B\"}]", "1 A|1 $:1:19 unexpected `{`")]
    [InlineData("[{\"filingId\":\"A\"},]", "1 A|1 $:1:19 unexpected `]`")]
    [InlineData("[] x", "1 $:1:4 unexpected `x`")]
    [InlineData("[] []", "1 $:1:4 unexpected `[`")]
    [InlineData("{\"filingId\":\"A\"", "1 $:1:16 the text ends too early")]
    public void A_list_of_filings_is_cut_into_filings(string text, string expected) =>
        string.Join('|', Sample.Read("json", text).Select(Told)).Should().Be(expected);

    private static string Told(FilingRecord record) =>
        record.Filing is { } filing ? $"{record.Line} {filing.FilingId}" : $"{record.Line} {string.Join(';', record.Problems.Select(p => $"{p.Path}:{p.Line}:{p.Column} {p.Message}"))}";

    [Theory]
    [InlineData("a.ndjson", "", "ndjson")]
    [InlineData("a.JSONL", "{}", "ndjson")]
    [InlineData("a.json", "\uFEFF [", "json")]
    [InlineData("a.csv", "filingId,", "csv")]
    [InlineData("a.json", "[{\"record_chinese_name\":", "pinduoduo")]
    [InlineData("a.json", "{\"spec_prices\":[{\"customs_report_info\":", "douyin")]
    [InlineData("a.xml", "<ceb:CEB621Message ", "ceb621")]
    [InlineData("a.xml", "<other/>", null)]
    [InlineData("a", "[{}]", "json")]
    [InlineData("a", "{}", "ndjson")]
    [InlineData("a.xlsx", "PK", null)]
    public void The_format_is_guessed_from_name_and_content(string file, string head, string? format) =>
        FilingFormats.Detect(file, Encoding.UTF8.GetBytes(head))?.Name.Should().Be(format);

    [Fact]
    public void Every_format_is_found_by_its_name()
    {
        FilingFormats.All.Select(f => f.Name).Should().Equal("ndjson", "json", "csv", "pinduoduo", "douyin", "ceb621");
        FilingFormats.All.Should().AllSatisfy(f => FilingFormats.Find(f.Name).Should().BeSameAs(f));
        FilingFormats.Find("CSV").Should().BeNull();
    }

    /// <summary>A stream of the same byte, a bracket at first.</summary>
    private sealed class Endless(long length) : MemoryStream
    {
        private long _given;

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var count = (int)Math.Min(buffer.Length, length - _given);
            buffer[..count].Fill((byte)'x');
            if (_given == 0 && count > 1) "{\""u8.CopyTo(buffer);
            _given += count;
            return count;
        }
    }
}
