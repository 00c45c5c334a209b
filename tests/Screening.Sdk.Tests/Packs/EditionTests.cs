namespace Screening.Tests.Packs;

/// <summary>Editions stand side by side, and the legal day in China picks one.</summary>
public sealed class EditionTests
{
    private static readonly Screener TwoEditions = Written.Pack(
        ("old.yaml", Edition("list/old", "effectiveFrom: 2020-01-01\neffectiveTo: 2022-02-28", "04029100")),
        ("new.yaml", Edition("list/new", "effectiveFrom: 2022-03-01\neffectiveTo: 2022-12-31", "04029900"))).Compile();

    [Theory]
    [InlineData("2022-02-28T15:59:59Z", Outcome.Pass)]
    [InlineData("2022-02-28T16:00:00Z", Outcome.Reject)]
    [InlineData("2022-02-28T23:59:59+08:00", Outcome.Pass)]
    [InlineData("2022-03-01T00:00:00+08:00", Outcome.Reject)]
    public void The_new_edition_holds_from_midnight_in_China(string asOf, Outcome outcome)
    {
        Decide(asOf).Outcome.Should().Be(outcome);
    }

    [Theory]
    [InlineData("2019-12-31T15:59:59Z")]
    [InlineData("2022-12-31T16:00:00Z")]
    public void A_day_without_an_edition_is_reviewed_and_not_passed(string asOf)
    {
        var decision = Decide(asOf);
        decision.Outcome.Should().Be(Outcome.Review);
        decision.Undecided.Should().ContainSingle().Which.Reason.Should().Be("no edition in this pack is in force on that day");
    }

    [Fact]
    public void The_moment_of_the_decision_is_given_in_China_time()
    {
        Decide("2022-02-28T16:00:00Z").AsOf.Should().Be(new DateTimeOffset(2022, 3, 1, 0, 0, 0, TimeSpan.FromHours(8))).And.HaveOffset(TimeSpan.FromHours(8));
    }

    [Fact]
    public void Editions_of_one_rule_may_follow_each_other_in_any_order_of_files()
    {
        Written.Pack(("a.yaml", Written.Substances(One + "effectiveFrom: 2023-01-01\n")), ("b.yaml", Written.Substances(One + "effectiveTo: 2022-12-31\n"))).HasErrors.Should().BeFalse();
    }

    [Fact]
    public void An_edition_that_overlaps_a_long_one_far_before_it_is_found()
    {
        Written.Pack(
            ("a.yaml", Written.Substances(One + "effectiveFrom: 2020-01-01\neffectiveTo: 2029-12-31\n")),
            ("b.yaml", Written.Substances(One + "effectiveFrom: 2021-01-01\neffectiveTo: 2021-12-31\n")),
            ("c.yaml", Written.Substances(One + "effectiveFrom: 2025-01-01\neffectiveTo: 2025-12-31\n")))
            .Diagnostics.Where(diagnostic => diagnostic.Code == DiagnosticCodes.OverlappingPeriods).Select(diagnostic => diagnostic.At.File).Should().Equal("b.yaml", "c.yaml");
    }

    private const string One = "substances: [{ id: a, name: 西布曲明 }]\n";

    private static Decision Decide(string asOf) =>
        TwoEditions.Screen(Some.Filing() with { TariffCode = "04029100" }, DateTimeOffset.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture));

    private static string Edition(string id, string period, string code) =>
        Written.Rule("positiveList", $"{period}\ncomplete: true\nentries: [{{ code: \"{code}\", name: 奶, source: s, confidence: high }}]\n", id);
}
