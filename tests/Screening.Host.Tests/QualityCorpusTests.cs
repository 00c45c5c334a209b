using System.IO.Compression;
using System.Text;
using Screening.Host.Cli;
using Screening.Host.Quality.Corpus;

namespace Screening.Host.Tests;

public sealed class QualityCorpusTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>A line, and the rows it is: expectation, class, language, kind of goods, right outcomes, text.</summary>
    public static TheoryData<string, string[]> Lines => new()
    {
        { """{"filing":{"filingId":"A","tariffCode":"33049900","ingredients":"水"},"expect":"bad","outcome":["reject","review"],"class":"hard","lang":"zh"}""", ["Bad hard zh cosmetic Reject|Review 水"] },
        { """{"gtin":"1","name":"Tea","ingredients":"tea, sugar"}""", ["Good food label und-Latn food  tea, sugar"] },
        { """{"gtin":"1","name":"Tea","ingredientsText":"茶","lang":"zh"}""", ["Good food label zh food  茶"] },
        { """{"gtin":"1","ingredientsText":"Aqua","lang":"en","source":"Open Beauty Facts"}""", ["Good cosmetic label en cosmetic  Aqua"] },
        { """{"gtin":"1","ingredientsText":null}""", [] },
        { """{"id":"R","lang":"en","core":true,"category":"Drugs","substances":[{"name":"DMAA (1,3-dimethylamylamine)","finding":"found"}]}""", ["Bad refused en food  Maltodextrin, DMAA, 1,3-dimethylamylamine, magnesium stearate"] },
        { """{"id":"R","lang":"en","core":true,"category":"Cosmetics","substances":[{"name":"mercury"}]}""", ["Bad refused en cosmetic  Aqua, glycerin, mercury"] },
        { """{"id":"R","core":true,"substances":[{"name":"sulphite","finding":"too high content"}]}""", [] },
        { """{"id":"R","core":false,"substances":[{"name":"mercury"}]}""", [] },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_of_any_shape_becomes_rows(string line, string[] rows) => Rows(line).Should().Equal(rows);

    /// <summary>Expected answer of a trap, and the rows it is.</summary>
    public static TheoryData<string, string[]> Traps => new()
    {
        { "hit", ["Bad trap und food  麝香", "Bad trap und cosmetic  麝香"] },
        { "no-hit", ["Good trap und food Pass|Review|Incomplete 麝香", "Good trap und cosmetic Pass|Review|Incomplete 麝香"] },
        { "hit in cosmetics / no-hit in food", ["Bad trap und cosmetic  麝香", "Good trap und food Pass|Review|Incomplete 麝香"] },
        { "review-CITES", ["Bad trap for review und food  麝香", "Bad trap for review und cosmetic  麝香"] },
        { "threshold", [] },
    };

    [Theory]
    [MemberData(nameof(Traps))]
    public void A_trap_becomes_rows(string expected, string[] rows) => Rows($"id\ttext\tnaive_term\texpected\twhy\nT\t麝香\t麝\t{expected}\t").Should().Equal(rows);

    [Fact]
    public void A_substance_of_a_table_is_a_bad_row_under_each_of_its_names() =>
        Rows("id\tname\tnameEn\tterms\ns\t西布曲明\tsibutramine\t诺美亭").Should().Equal(
            "Bad plain und-Hani food  水、西布曲明、甘油", "Bad plain und-Hani cosmetic  水、西布曲明、甘油",
            "Bad plain und-Latn food  水、sibutramine、甘油", "Bad plain und-Latn cosmetic  水、sibutramine、甘油");

    [Fact]
    public void A_filing_takes_its_answer_from_the_table_and_is_passed_over_without_one()
    {
        var answers = Answers.Read(_folder.Write("answers.tsv", "filingId\toutcome\trule\twhy\nA\tPass|Review\t\tfine\nB\tReject\tsubstance/\tbad"));
        string Filing(string id) => $$"""{"filingId":"{{id}}","ingredients":"{{id}}"}""";

        Rows($"{Filing("A")}\n{Filing("B")}\n{Filing("C")}", answers).Should().Equal("Good plain und food Pass|Review A", "Bad plain und food Reject B");
    }

    [Fact]
    public void A_compressed_corpus_is_read_as_it_is()
    {
        using (var file = new GZipStream(File.Create(_folder["rows.ndjson.gz"]), CompressionMode.Compress))
            file.Write(Encoding.UTF8.GetBytes("""{"gtin":"1","ingredients":"tea"}"""));

        new CorpusFile(_folder["rows.ndjson.gz"], new Answers()).Read().Should().ContainSingle();
    }

    [Fact]
    public void A_damaged_file_is_named()
    {
        var path = _folder.Write("rows.ndjson.gz", """{"gtin":"1","ingredients":"tea"}""");

        var read = () => new CorpusFile(path, new Answers()).Read().ToList();

        read.Should().Throw<CannotRunException>().WithMessage($"cannot read `{path}`: it is no whole gzip file");
    }

    /// <summary>A second line, and what is said of it.</summary>
    public static TheoryData<string, string> Faults => new()
    {
        { "{", "the line is not JSON" },
        { "{}", "no shape of row has these members; see screening quality --help" },
        { """{"expect":"bad"}""", "a row needs the member `filing`" },
        { """{"filing":{"filingId":"A"},"expect":"worse"}""", "`worse` is none of good, bad" },
        { """{"filing":{"filingId":"A"},"expect":"1"}""", "`1` is none of good, bad" },
        { """{"filing":{"filingId":"A"},"expect":"bad","outcome":["refuse"]}""", "`refuse` is none of pass, review, incomplete, reject" },
        { """{"filing":{"filingId":"A"},"expect":"bad","outcome":1}""", "`outcome` is neither a text nor a list of texts" },
        { """{"filing":{"filingId":"A"},"expect":"bad","klass":"x"}""", "a row has no member `klass`" },
        { """{"id":"R","substances":{"name":"mercury"}}""", "a member of the row has another type than its shape asks for" },
        { """{"filing":{"filingId":"A","unitPrice":"free"},"expect":"bad"}""", "`$.unitPrice`: expected a number without quotes, found `free`" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_line_that_cannot_be_read_ends_the_run_with_its_place(string line, string said)
    {
        var path = _folder.Write("rows.ndjson", """{"gtin":"1","ingredients":"tea"}""" + "\n" + line);

        var read = () => new CorpusFile(path, new Answers()).Read().ToList();

        read.Should().Throw<CannotRunException>().WithMessage($"{path}(2): {said}");
    }

    private IEnumerable<string> Rows(string text, Answers? answers = null) =>
        new CorpusFile(_folder.Write("rows.txt", text), answers ?? new Answers()).Read().SelectMany(row => row.Filings.Select(filing => string.Join(' ',
            row.Expect, row.Class, row.Lang, filing.TariffCode?.StartsWith("33", StringComparison.Ordinal) == true ? "cosmetic" : "food",
            string.Join('|', row.Outcomes), filing.Ingredients)));
}
