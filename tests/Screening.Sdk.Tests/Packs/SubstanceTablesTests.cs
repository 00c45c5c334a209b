namespace Screening.Tests.Packs;

public class SubstanceTablesTests
{
    private const string Head = "id\tname\n";

    [Fact]
    public void A_rule_may_read_several_tables()
    {
        var pack = Written.Pack(
            ("a.yaml", Written.Substances("table: [a.tsv, b.tsv]\n")), ("a.tsv", Head + "one\t甲乙丙\n"), ("b.tsv", Head + "two\t丁戊己\n"));

        Complaints(pack).Should().BeEmpty();
        var decision = pack.Compile().Screen(Some.Filing() with { Ingredients = "甲乙丙、丁戊己" }, Some.Day);
        decision.Findings.SelectMany(finding => finding.Evidence).Select(evidence => evidence.Text).Should().BeEquivalentTo("甲乙丙", "丁戊己");
    }

    [Fact]
    public void A_name_may_stand_in_two_tables_as_it_does_under_two_laws() =>
        Complaints(Written.Pack(("a.yaml", Written.Substances("table: [a.tsv, b.tsv]\n")), ("a.tsv", Head + "one\t甲乙丙\n"), ("b.tsv", Head + "one\t甲乙丙\n")))
            .Should().BeEmpty();

    [Fact]
    public void A_table_that_is_not_there_is_named_where_it_is_written() =>
        Written.Pack(("a.yaml", Written.Substances("table: [a.tsv, b.tsv]\n")), ("a.tsv", Head + "one\t甲乙丙\n"))
            .Diagnostics.Should().ContainSingle(d => d.Message == "there is no file `b.tsv` beside this one" && d.At.Line == 9);

    // That the rule has no tests is said too, and is not what is asked here.
    private static IEnumerable<Diagnostic> Complaints(RulePack pack) => pack.Diagnostics.Where(d => d.Code != DiagnosticCodes.NoHittingCase && d.Code != DiagnosticCodes.NoNearMiss);
}
