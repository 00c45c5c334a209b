namespace Screening.Tests.Ingredients;

/// <summary>A common name in brackets between the words of a name does not hide it.</summary>
public class BracketedNameTests
{
    private static readonly Screener Screener = SubstancePack.Compile(
        SubstancePack.Rule("""
              - { id: hemp, name: 某麻籽油, nameEn: cannabis sativa seed oil, unless: [cannabis sativa seed oil free] }
              - { id: spurge, name: 某大戟, nameEn: euphorbia cerifera }
              - { id: lead, name: 某酸铅, nameEn: lead acetate }
            """),
        SubstancePack.LegalNames("euphorbia cerifera wax"));

    [Theory]
    [InlineData("ingredients", "Cannabis (Hemp) Sativa Seed Oil", "Reject Cannabis (Hemp) Sativa Seed Oil")]
    [InlineData("ingredients", "Aqua, Cannabis Sativa (Cannabis/Hemp) Seed Oil, Parfum", "Reject Cannabis Sativa (Cannabis/Hemp) Seed Oil")]
    [InlineData("ingredients", "Cannabis (Hemp) Sativa (Marijuana) Seed Oil", "Reject Cannabis (Hemp) Sativa (Marijuana) Seed Oil")]
    [InlineData("claims", "with Cannabis Sativa (Hemp) Seed Oil", "Review Cannabis Sativa (Hemp) Seed Oil")]
    [InlineData("ingredients", "CANNABIS SATIVA （HEMP） SEED OIL", "Reject CANNABIS SATIVA （HEMP） SEED OIL")]
    // a longer legal name with an insert covers a shorter name
    [InlineData("ingredients", "Euphorbia Cerifera (Candelilla) Wax", "Pass")]
    [InlineData("ingredients", "Euphorbia Cerifera (Candelilla) Extract", "Reject Euphorbia Cerifera")]
    // what stands in the brackets is an insert and no other ingredient
    [InlineData("ingredients", "Cannabis (20) Sativa Seed Oil", "Pass")]
    [InlineData("ingredients", "lead (), acetate", "Pass")]
    [InlineData("ingredients", "lead (acid), acetate", "Pass")]
    [InlineData("ingredients", "lead (that is an element which no one ever eats) acetate", "Pass")]
    [InlineData("ingredients", "lead (a (b) c) acetate", "Pass")]
    [InlineData("ingredients", "mislead (a) acetate", "Pass")]
    [InlineData("ingredients", "lead (a) acetates", "Pass")]
    [InlineData("ingredients", "lead (a) chloride acetate", "Pass")]
    public void A_name_is_found_with_an_insert(string field, string text, string expected) => Screener.Says(field, text).Should().Be(expected);

    [Fact]
    public void Brackets_without_end_take_no_longer_than_other_text() =>
        Screener.Screen("ingredients", string.Concat(Enumerable.Repeat("cannabis (x) sativa (y) seed ", 2_000))).Findings.Should().BeEmpty();
}
