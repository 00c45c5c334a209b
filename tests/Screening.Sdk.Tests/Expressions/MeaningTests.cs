using System.Globalization;

namespace Screening.Tests.Expressions;

public class MeaningTests
{
    [Theory]
    [InlineData("filing.note.StartsWith(\"ab\")", false)]
    [InlineData("filing.note.EndsWith(\"ab\")", false)]
    [InlineData("filing.note.Contains(\"ab\")", false)]
    [InlineData("filing.note.IndexOf(\"ab\") >= 0", false)]
    [InlineData("filing.note == \"ab\"", false)]
    [InlineData("\"a\\u0000b\".StartsWith(\"ab\")", false)]
    [InlineData("\"abc\".StartsWith(\"\\u0000\")", false)]
    [InlineData("filing.note.StartsWith(\"a\\u0000\")", true)]
    [InlineData("\"Z\" < \"a\"", true)]
    [InlineData("\"a\" < \"B\"", false)]
    [InlineData("\"ß\" == \"ss\" || \"ß\".StartsWith(\"ss\")", false)]
    public void Texts_compare_ordinally_whatever_the_author_writes(string clause, bool holds) =>
        Written.Holds(Some.Filing() with { Note = "a\0b" }, clause).Should().Be(holds);

    [Fact]
    public void The_language_of_the_host_changes_nothing()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = new CultureInfo("tr-TR");
        try
        {
            var filing = Some.Filing() with { Ingredients = "INFUSION", UnitPrice = 1.5m };
            Written.Holds(filing, "filing.ingredients.StartsWith(\"I\") && filing.unitPrice > 1.25", "Text.HasAny(filing.ingredients, \"infusion\")").Should().BeTrue();
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("filing.unitPrice > 0", false)]
    [InlineData("filing.unitPrice <= 0", false)]
    [InlineData("filing.unitPrice * 2 == 0", false)]
    [InlineData("filing.unitPrice == null", true)]
    [InlineData("filing.note.Contains(\"a\")", false)]
    [InlineData("filing.note.length == 0", true)]
    [InlineData("filing.declarationElements[\"GTIN\"] == null", true)]
    [InlineData("(filing.packCount ?? 1) == 1", true)]
    [InlineData("filing.labels.Any(l => l.lang == \"ja\")", false)]
    [InlineData("filing.barcodes.Count == 0", true)]
    public void An_absent_member_compares_as_nothing(string clause, bool holds) => Written.Holds(Some.Filing(), clause).Should().Be(holds);

    [Theory]
    [InlineData("filing.unitPrice / filing.netWeightKg > 1", "a clause divides by zero")]
    [InlineData("filing.unitPrice / 0 > 1", "a clause divides by zero")]
    [InlineData("filing.packCount % 0 == 1", "a clause divides by zero")]
    [InlineData("facts.pricePerGramOrMl > 1", "a clause divides by zero")]
    [InlineData("filing.packCount * 2000000000 > 5", "a number in a clause grows too large")]
    [InlineData("filing.packCount + 2147483647 > 5", "a number in a clause grows too large")]
    [InlineData("filing.grossWeightKg * 10 > 5", "a number in a clause grows too large")]
    public void A_clause_that_cannot_be_evaluated_is_reviewed_and_never_passed(string clause, string reason)
    {
        var filing = Some.Filing() with { UnitPrice = 5, NetWeightKg = 0, PackCount = 2, NetContent = 0, NetContentUnit = "g", GrossWeightKg = decimal.MaxValue };
        var decision = Written.Screen(filing, "true", clause);
        decision.Outcome.Should().Be(Outcome.Review);
        decision.Findings.Should().BeEmpty();
        decision.Undecided.Should().Equal(new Undecided("test/rule", new SourceLocation("rule.yaml", Written.FirstLine + 1, 5), reason));
    }

    [Fact]
    public void The_explanation_names_the_clause_that_failed()
    {
        var explanation = Written.Rule("filing.unitPrice > 1", "filing.note == \"x\"", "true").Compile().Explain(Some.Filing() with { UnitPrice = 2 }, Some.Day);
        var trace = explanation.Rules.Should().ContainSingle().Subject;
        trace.Status.Should().Be(RuleStatus.NotMatched);
        trace.Clauses.Should().Equal(
            new ClauseTrace("filing.unitPrice > 1", new SourceLocation("rule.yaml", Written.FirstLine, 5), true),
            new ClauseTrace("filing.note == \"x\"", new SourceLocation("rule.yaml", Written.FirstLine + 1, 5), false));
    }

    [Fact]
    public void The_explanation_shows_a_clause_that_could_not_be_evaluated() =>
        Written.Rule("filing.unitPrice / 0 > 1").Compile().Explain(Some.Filing() with { UnitPrice = 2 }, Some.Day)
            .Rules.Single().Should().Match<RuleTrace>(trace => trace.Status == RuleStatus.Undecided && trace.Clauses[0].Held == null);

    [Fact]
    public void Many_packs_can_be_read_at_once() =>
        Parallel.For(0, 64, i => Written.Holds(Some.Filing() with { UnitPrice = i + 0.25m }, $"filing.unitPrice == {i}.25").Should().BeTrue());
}
