using Screening.Host.Quality;
using Screening.Host.Quality.Corpus;
using Screening.Host.Quality.Disguises;

namespace Screening.Host.Tests;

public sealed class QualityJudgeTests
{
    private static readonly Filing Goods = new() { FilingId = "A", Ingredients = "糖、x、盐" };

    private static readonly CorpusRow Bad = new() { Id = "A", Filings = [Goods], Expect = Expectation.Bad };

    private static readonly CorpusRow Hidden = Bad with { Disguised = new Disguised(new Place("ingredients", 2, 1), Finding(Outcome.Reject, 2)) };

    [Fact]
    public void A_disguised_word_is_found_by_a_finding_that_quotes_it() =>
        Judge(Hidden, Finding(Outcome.Reject, 2)).Should().Be(Verdict.Found);

    [Fact]
    public void A_finding_about_another_word_does_not_find_it() =>
        Judge(Hidden, Finding(Outcome.Reject, 0), Finding(Outcome.Reject, 4)).Should().Be(Verdict.NotNamed);

    [Fact]
    public void Less_than_the_plain_form_leads_to_is_another_outcome() =>
        Judge(Hidden, Finding(Outcome.Review, 2)).Should().Be(Verdict.OtherOutcome);

    [Fact]
    public void A_note_finds_nothing() =>
        Judge(Hidden, Finding(Outcome.Pass, 2)).Should().Be(Verdict.Missed);

    [Fact]
    public void A_rule_that_is_asked_for_must_be_the_one() =>
        Judge(Bad with { Rule = "phrase/" }, Finding(Outcome.Reject, 2)).Should().Be(Verdict.NotNamed);

    [Fact]
    public void Another_name_of_the_same_row_of_a_table_names_the_substance()
    {
        var row = Bad with { Substances = ["ecstasy"] };

        Judge(row, Finding(Outcome.Reject, 2)).Should().Be(Verdict.Found);
        Judge(row with { Substances = ["cocaine"] }, Finding(Outcome.Reject, 2)).Should().Be(Verdict.NotNamed);
    }

    [Fact]
    public void Of_several_goods_the_one_that_was_stopped_decides()
    {
        var verdicts = new[] { Verdict.Missed, Verdict.Found, Verdict.NotNamed };

        Judged.Deciding(verdicts.Select(verdict => new Judged(Bad, Goods, Decision(), verdict, null, []))).Verdict.Should().Be(Verdict.Found);
    }

    private static Verdict Judge(CorpusRow row, params Finding[] findings)
    {
        var tables = SubstanceTables.Of([new RuleFile("a.tsv", "id\tname\tterms\nm\tMDMA\tecstasy|亚甲二氧甲基苯丙胺"u8.ToArray())]);
        return new Judge(tables, new Budget()).Of(row, Goods, Decision(findings)).Verdict;
    }

    private static Decision Decision(params Finding[] findings) => new()
    {
        FilingId = "A",
        Outcome = findings.Select(finding => finding.Outcome).DefaultIfEmpty().Max(),
        Pack = new PackIdentity("p", "1", "0"),
        AsOf = Cli.Now,
        Findings = findings,
        Missing = [],
        Undecided = [],
    };

    private static Finding Finding(Outcome outcome, int at) => new()
    {
        RuleId = "substance/stimulant",
        Rule = new SourceLocation("a.tsv", 2, 1),
        Outcome = outcome,
        Severity = Severity.High,
        Message = new Message("含“x”", "contains “x”"),
        Basis = new LegalBasis { Document = "测试公告" },
        Evidence = [new Evidence("ingredients", at, 1, "x", "x")],
    };
}
