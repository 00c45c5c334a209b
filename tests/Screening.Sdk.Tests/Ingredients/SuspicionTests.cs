namespace Screening.Tests.Ingredients;

/// <summary>What only looks like a name asks for review, and says that it is a suspicion.</summary>
public class SuspicionTests
{
    private const string Names =
        """
          - { id: sibutramine, name: 西布曲明, nameEn: sibutramine, terms: [シブトラミン, 시부트라민], cas: ["106650-56-0"] }
          - { id: hydroquinone, name: 氢醌, nameEn: hydroquinone, cas: ["123-31-9"] }
          - { id: rhodamine, name: 罗丹明B, nameEn: rhodamine B }
          - { id: tretinoin, name: 维A酸, nameEn: tretinoin, terms: [维生素A酸] }
          - { id: formaldehyde, name: 甲醛, nameEn: formaldehyde, terms: [福尔马林] }
          - { id: ci45170, name: CI45170, terms: [E285, orange II] }
          - { id: soda, name: soda, abbreviations: [DES] }
          - { id: dihydroxy, name: "4,4'-Dihydroxy-dicoumarin" }
          - { id: acrylamide, name: 丙烯酰胺, unless: [丙烯酰肢纤维] }
        """;

    private static readonly Screener Screener = SubstancePack.Compile(SubstancePack.Rule(Names), SubstancePack.LegalNames("聚丙烯酰胺"));

    [Theory]
    [InlineData("aqua, s.i.b.u.t.r.a.m.i.n.e", "s.i.b.u.t.r.a.m.i.n.e")]
    [InlineData("aqua, s i b u t r a m i n e, salt", "s i b u t r a m i n e")]
    [InlineData("aqua, sibutra\nmine", "sibutra\nmine")]
    [InlineData("西-布-曲-明、菊粉", "西-布-曲-明")]
    [InlineData("西布\n曲明、菊粉", "西布\n曲明")]
    [InlineData("水、氢\n醌、甘油", "氢\n醌")]
    [InlineData("シ ブ ト ラ ミ ン", "シ ブ ト ラ ミ ン")]
    [InlineData("시 부 트 라 민", "시 부 트 라 민")]
    [InlineData("aqua, 5ibutramine", "5ibutramine")]
    [InlineData("aqua, Hydr0qu1none 2%", "Hydr0qu1none")]
    [InlineData("aqua, sibutrarnine", "sibutrarnine")]
    [InlineData("aqua, hydro quinone", "hydro quinone")]
    [InlineData("酉市曲朋、菊粉", "酉市曲朋")]
    [InlineData("シ卜ラミソ、シブ卜ラミソ", "シブ卜ラミソ")]
    [InlineData("シプトラミン", "シプトラミン")]
    [InlineData("aqua, Rhodamine В", "Rhodamine В")]
    [InlineData("aqua, R h o d a m i n e B", "R h o d a m i n e B")]
    [InlineData("aqua, RhodamineB", "RhodamineB")]
    [InlineData("aqua, rhodamine 8", "rhodamine 8")]
    [InlineData("罗丹明В、水", "罗丹明В")]
    [InlineData("维А酸", "维А酸")]
    [InlineData("caviar, Е285", "Е285")]
    [InlineData("aqua, СІ45170", "СІ45170")]
    [InlineData("4 , 4 ' - D i h y d r o x y - d i c o u m a r i n", "4 , 4 ' - D i h y d r o x y - d i c o u m a r i n")]
    [InlineData("aqua, D.E.S", "D.E.S")]
    [InlineData("样品(123319)", "123319")]
    [InlineData("aqua, 123 31 9, salt", "123 31 9")]
    [InlineData("aqua, hydro(quin)one", "hydro(quin)one")]
    [InlineData("西（布）曲明、菊粉", "西（布）曲明")]
    [InlineData("s 🌿 i 🌿 b 🌿 u 🌿 t 🌿 r 🌿 a 🌿 m 🌿 i 🌿 n 🌿 e", "s 🌿 i 🌿 b 🌿 u 🌿 t 🌿 r 🌿 a 🌿 m 🌿 i 🌿 n 🌿 e")]
    [InlineData("しぶとらみん、糖", "しぶとらみん")]
    public void What_looks_like_a_name_is_reviewed(string text, string evidence) =>
        Screener.Screen("ingredients", text).Findings.Where(finding => finding.Outcome == Outcome.Review)
            .SelectMany(finding => finding.Evidence).Should().Contain(found => found.Text == evidence);

    [Theory]
    [InlineData("维生素A\n酸度调节剂")]
    [InlineData("so-da")]
    [InlineData("сода")]
    [InlineData("轻醌")]
    [InlineData("甲酪")]
    [InlineData("d.e.s")]
    [InlineData("orange 11%")]
    [InlineData("CI45110")]
    [InlineData("hydro - - - quinone")]
    [InlineData("hydro, quinone")]
    [InlineData("hydro/quinone")]
    [InlineData("hydro (of the quinone kind)")]
    [InlineData("mhydr0quinone")]
    [InlineData("聚丙烯酰胺")]
    [InlineData("1233190")]
    [InlineData("12331 9 g")]
    public void Short_words_other_figures_and_neighbours_are_not(string text) =>
        Screener.Screen("ingredients", text).Findings.Should().BeEmpty();

    [Theory]
    [InlineData("name", "hydr0quinone cream", Outcome.Review)]
    [InlineData("name", "水氢\n醌霜", Outcome.Review)]
    [InlineData("claims", "with hydr0quinone", Outcome.Review)]
    [InlineData("claims", "free of hydr0quinone", Outcome.Pass)]
    [InlineData("claims", "made by order 123319", Outcome.Pass)]
    [InlineData("claims", "made of CAS No.: 123319", Outcome.Review)]
    public void Elsewhere_it_counts_unless_it_is_denied(string field, string text, Outcome outcome) =>
        Screener.Screen(field, text).Outcome.Should().Be(outcome);

    [Fact]
    public void The_message_says_that_it_is_a_suspicion()
    {
        var message = Screener.Screen("ingredients", "aqua, hydr0quinone").Findings.Should().ContainSingle().Which.Message;

        message.En.Should().Be("“hydr0quinone” resembles “hydroquinone” (hydroquinone), misread, torn apart, misspelt or written by its sound: does the product contain it? check the original label");
        message.Zh.Should().StartWith("“hydr0quinone”与“hydroquinone”（氢醌 hydroquinone）相近");
    }

    [Fact]
    public void A_name_that_stands_there_too_makes_it_certain()
    {
        var finding = Screener.Screen("ingredients", "hydr0quinone, hydroquinone").Findings.Should().ContainSingle().Which;

        finding.Outcome.Should().Be(Outcome.Reject);
        finding.Message.En.Should().Be("has hydroquinone (hydroquinone), limit ?");
        finding.Evidence.Select(evidence => evidence.Text).Should().Equal("hydroquinone", "hydr0quinone");
    }

    [Fact]
    public void Longer_words_that_look_like_an_exception_or_a_legal_name_free_it_too()
    {
        Screener.Screen("ingredients", "聚丙-烯-酰-胺").Findings.Should().BeEmpty();
        Screener.Screen("ingredients", "丙-烯-酰-肢纤维").Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("aqua, hydr0quinone", Outcome.Pass)]
    [InlineData("aqua, hydroquinone", Outcome.Reject)]
    public void An_author_may_switch_suspicions_off(string text, Outcome outcome) =>
        SubstancePack.Compile(SubstancePack.Rule(Names, "suspicions: false")).Screen("ingredients", text).Outcome.Should().Be(outcome);
}
