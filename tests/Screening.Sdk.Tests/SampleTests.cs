using System.Globalization;
using Screening.Formats;

namespace Screening.Tests;

/// <summary>
/// The filings of samples/filings.ndjson against tests/cases/samples.tsv, where it was written down what the law makes of each.
/// An outcome such as <c>Review|Reject</c> stands where the law leaves the choice.
/// </summary>
public class SampleTests
{
    private static readonly DateTimeOffset AsOf = Repository.Day(2026, 11, 24);
    private static readonly Lazy<FilingRecord[]> Records = new(Read);
    private static readonly Lazy<string[]> Decisions = new(() => ScreenAll(CultureInfo.InvariantCulture));

    public static TheoryData<string, string, string, string> Expectations =>
        [.. File.ReadLines(Repository.PathTo("tests/cases/samples.tsv")).Skip(1).Select(line => line.Split('\t')).Select(cell => (cell[0], cell[1], cell[2], cell[3]))];

    private static IEnumerable<Filing> Filings => Records.Value.Select(record => record.Filing!);

    [Fact]
    public void Every_line_is_read_without_a_problem() => Records.Value.Should().OnlyContain(record => record.Problems.Count == 0);

    [Fact]
    public void Every_filing_has_one_expectation() =>
        Expectations.Select(row => row.Data.Item1).Should().Equal(Filings.Select(filing => filing.FilingId));

    [Theory]
    [MemberData(nameof(Expectations))]
    public void A_sample_gets_what_the_law_makes_of_it(string filingId, string outcomes, string rule, string why)
    {
        var decision = Screen(Filings.Single(filing => filing.FilingId == filingId));
        var reasons = Reasons(decision);
        decision.Outcome.ToString().Should().BeOneOf(outcomes.Split('|'), "{0}, and the reasons are {1}", why, string.Join(", ", reasons));
        if (rule.Length > 0) reasons.Should().Contain(reason => reason.StartsWith(rule, StringComparison.Ordinal), why);
    }

    [Fact]
    public void Evidence_is_always_the_sellers_own_words()
    {
        foreach (var filing in Filings)
            foreach (var evidence in Screen(filing).Findings.SelectMany(finding => finding.Evidence))
                EvidenceText.Of(filing, evidence.Field).Substring(evidence.Start, evidence.Length)
                    .Should().Be(evidence.Text, "that is at `{0}` of {1}", evidence.Field, filing.FilingId);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("zh-CN")]
    [InlineData("de-DE")]
    public void The_culture_of_the_machine_changes_no_byte(string culture) =>
        ScreenAll(CultureInfo.GetCultureInfo(culture)).Should().Equal(Decisions.Value);

    [Fact]
    public void Threads_that_share_a_screener_change_no_byte()
    {
        var together = new string[8][];
        var threads = Enumerable.Range(0, together.Length).Select(i => new Thread(() => together[i] = ScreenAll(CultureInfo.InvariantCulture))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        together.Should().OnlyContain(decisions => decisions.SequenceEqual(Decisions.Value));
    }

    private static Decision Screen(Filing filing) => Repository.Screener.Screen(filing, AsOf);

    private static string[] ScreenAll(CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return [.. Filings.Select(filing => WireFormat.ToJson(Screen(filing)))];
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string[] Reasons(Decision decision) =>
    [
        .. decision.Findings.Where(finding => finding.Outcome != Outcome.Pass).Select(finding => finding.RuleId),
        .. decision.Missing.Select(fact => fact.RuleId),
        .. decision.Undecided.Select(rule => rule.RuleId),
    ];

    private static FilingRecord[] Read()
    {
        using var input = File.OpenRead(Repository.PathTo("samples/filings.ndjson"));
        return [.. FilingFormats.Find("ndjson")!.Read(input)];
    }
}
