namespace Screening.Tests.Expressions;

public class FactsAskedForTests
{
    private const string Needing = "needs: [unitPrice, labels]\noutcome: reject";
    private const string Asking = "missing: [netContent, netContentUnit]\noutcome: incomplete";

    [Fact]
    public void A_needed_member_that_is_absent_is_asked_for_by_name()
    {
        var decision = Written.RuleThat(Needing, "filing.unitPrice > 5").Compile().Screen(Some.Filing(), Some.Day);
        decision.Outcome.Should().Be(Outcome.Incomplete);
        decision.Missing.Select(missing => missing.Field).Should().Equal("labels", "unitPrice");
    }

    [Fact]
    public void A_needed_member_is_not_asked_of_filings_the_rule_does_not_look_at() =>
        Written.RuleThat("appliesTo: { codes: [\"33\"] }\n" + Needing, "filing.unitPrice > 5").Compile()
            .Screen(Some.Filing() with { TariffCode = "21069090" }, Some.Day).Outcome.Should().Be(Outcome.Pass);

    [Fact]
    public void With_its_needs_given_the_clauses_decide() =>
        Written.RuleThat(Needing, "filing.unitPrice > 5").Compile()
            .Screen(Some.Filing() with { UnitPrice = 6, Labels = [new LanguageText("ja", "名称")] }, Some.Day).Outcome.Should().Be(Outcome.Reject);

    [Fact]
    public void What_is_missing_is_asked_for_when_all_clauses_hold()
    {
        var decision = Written.RuleThat(Asking, "filing.netContent == null").Compile().Screen(Some.Filing(), Some.Day);
        decision.Outcome.Should().Be(Outcome.Incomplete);
        decision.Missing.Select(missing => missing.Field).Should().Equal("netContent", "netContentUnit");
        decision.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Words_that_made_the_rule_ask_are_quoted_beside_what_is_missing()
    {
        var decision = Written.RuleThat(Asking, "Text.HasAny(filing.sellingName, \"祛痘\")").Compile().Screen(Some.Filing() with { SellingName = "日本祛痘膏" }, Some.Day);
        decision.Findings.Single().Evidence.Should().Equal(new Evidence("sellingName", 2, 2, "祛痘", "祛痘"));
        decision.Missing.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("missing: [netContnet]\noutcome: incomplete", "SCR0109", "`netContnet` is not a member of the filing; did you mean `netContent`?")]
    [InlineData("needs: [price]\noutcome: review", "SCR0109", "`price` is not a member of the filing")]
    [InlineData("outcome: incomplete", "SCR0008", "`missing` is required here")]
    [InlineData("missing: [netContent]\noutcome: review", "SCR0007", "unknown key `missing`")]
    public void A_rule_that_asks_for_what_there_is_not_is_refused(string rest, string code, string message) =>
        Written.RuleThat(rest, "true").Errors().Single().Should().Match<Diagnostic>(d => d.Code == code && d.Message.StartsWith(message));

    [Fact]
    public void A_rule_without_clauses_is_refused() => Written.RuleThat("outcome: review").Errors().Single().Code.Should().Be("SCR0008");
}
