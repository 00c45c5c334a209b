namespace Screening.Tests.Ingredients;

/// <summary>A name written by its sound asks for review, where its characters would count.</summary>
public class SoundAlikeTests
{
    private const string Names =
        """
          - { id: sibutramine, name: 西布曲明 }
          - { id: acrylamide, name: 丙烯酰胺, unless: [丙烯酰胺纤维] }
          - { id: ephedra, name: 麻黄 }
          - { id: dexamethasone, name: 地塞米松 }
          - { id: alone, name: 雷公藤根, match: ingredient }
        """;

    private static readonly Screener Screener = SubstancePack.Compile(SubstancePack.Rule(Names), SubstancePack.LegalNames("聚丙烯酰胺"));

    [Theory]
    [InlineData("aqua, Xi Bu Qu Ming, salt", "Xi Bu Qu Ming")]
    [InlineData("aqua, xībùqūmíng", "xībùqūmíng")]
    [InlineData("咖啡粉、西bu曲明", "西bu曲明")]
    [InlineData("咖啡粉、西部取名", "西部取名")]
    [InlineData("水、地塞咪松", "地塞咪松")]
    [InlineData("茶、ma黄提取物", "ma黄")]
    [InlineData("茶、lei gong teng gen 2%、水", "lei gong teng gen")]
    public void A_name_written_by_its_sound_is_reviewed(string text, string evidence)
    {
        var finding = Screener.Screen("ingredients", text).Findings.Should().ContainSingle().Which;
        finding.Outcome.Should().Be(Outcome.Review);
        finding.Evidence.Should().ContainSingle().Which.Text.Should().Be(evidence);
    }

    [Theory]
    [InlineData("claims", "with xi bu qu ming", Outcome.Review)]
    [InlineData("claims", "不含西bu曲明", Outcome.Pass)]
    [InlineData("claims", "喝ma黄", Outcome.Pass)]
    [InlineData("name", "ma黄茶", Outcome.Review)]
    [InlineData("ingredients", "ma huang", Outcome.Pass)]
    [InlineData("ingredients", "水、lei gong teng gen cha", Outcome.Pass)]
    [InlineData("ingredients", "ju bing xi xian an", Outcome.Pass)]
    [InlineData("ingredients", "丙烯酰an纤维", Outcome.Pass)]
    public void It_counts_where_the_name_would(string field, string text, Outcome outcome) =>
        Screener.Screen(field, text).Outcome.Should().Be(outcome);

    [Fact]
    public void A_name_that_stands_there_too_makes_it_certain() =>
        Screener.Screen("ingredients", "西布曲明(xi bu qu ming)").Findings.Should().ContainSingle().Which.Outcome.Should().Be(Outcome.Reject);

    [Fact]
    public void An_author_may_switch_suspicions_off() =>
        SubstancePack.Compile(SubstancePack.Rule(Names, "suspicions: false")).Screen("ingredients", "xi bu qu ming").Outcome.Should().Be(Outcome.Pass);
}
