using CsCheck;

namespace Screening.Tests.Rules;

public sealed class OrderTests
{
    [Fact]
    public void The_order_of_the_files_of_a_pack_does_not_show_in_a_decision()
    {
        var files = Enumerable.Range(0, 6).Select(i => ($"r{i}.yaml", Packs.Written.Rule(
            "substances", "outcome: reject\nsubstances: [{ id: a, name: 西布曲明, terms: [酚酞] }, { id: b, name: 诺美婷 }]\n", $"area/rule-{i}"))).ToArray();
        var filing = Some.Filing() with { Ingredients = "菊粉、西布曲明、诺美婷、酚酞", SellingName = "西布曲明咖啡" };
        var first = Say(files, filing);
        Gen.Shuffle(files).Sample(shuffled => Say(shuffled, filing) == first, iter: 30);
        first.Should().Contain("area/rule-5");
    }

    [Fact]
    public void Findings_have_a_total_order()
    {
        Gen.Select(Finding, Finding, Finding).Sample((a, b, c) =>
        {
            var order = Screening.Rules.FindingOrder.Instance;
            return Math.Sign(order.Compare(a, b)) == -Math.Sign(order.Compare(b, a))
                && !(order.Compare(a, b) <= 0 && order.Compare(b, c) <= 0 && order.Compare(a, c) > 0)
                && (order.Compare(a, b) != 0 || Text(a) == Text(b));
        }, iter: 20_000);
    }

    [Fact]
    public void The_gravest_outcome_comes_first()
    {
        Finding.Array[2, 10].Sample(findings =>
        {
            var outcomes = findings.Order(Screening.Rules.FindingOrder.Instance).Select(finding => finding.Outcome).ToList();
            return outcomes.SequenceEqual(outcomes.OrderByDescending(outcome => outcome));
        });
    }

    private static readonly Gen<Evidence> Words = Gen.Select(Gen.OneOf("a", "b"), Gen.Int[0, 2], Gen.Int[1, 2]).Select((field, start, length) => new Evidence(field, start, length, "w", "t"));

    private static readonly Gen<Finding> Finding = Gen.Select(Gen.OneOf("a/a", "a/b"), Gen.OneOf(Outcome.Pass, Outcome.Review, Outcome.Reject), Gen.Int[1, 2], Gen.Int[1, 2], Words.Array[0, 2])
        .Select((id, outcome, line, column, evidence) => new Finding
        {
            RuleId = id,
            Rule = new SourceLocation("f", line, column),
            Outcome = outcome,
            Severity = Severity.Medium,
            Message = new Message("话", "words"),
            Basis = new LegalBasis { Document = "法" },
            Evidence = evidence,
        });

    private static string Say((string, string)[] files, Filing filing) =>
        string.Join('\n', Packs.Written.Pack(files).Compile().Screen(filing, Some.Day).Findings.Select(Text));

    private static string Text(Finding finding) => $"{finding.Outcome} {finding.RuleId} {finding.Rule} {string.Join(';', finding.Evidence)}";
}
