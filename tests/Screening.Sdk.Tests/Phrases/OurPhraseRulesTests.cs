namespace Screening.Tests.Phrases;

public class OurPhraseRulesTests
{
    private static readonly RulePack Pack = RulePack.Load(Path.Combine(Repository.Root, "rules", "cn-cbec"));
    private static readonly Screener Ours = Pack.Compile();

    [Fact]
    public void Every_test_beside_a_phrase_rule_passes()
    {
        var results = Pack.RunTests().Results.Where(result => result.At.File.StartsWith("phrases/", StringComparison.Ordinal)).ToList();
        results.Should().HaveCountGreaterThan(150);
        results.Where(result => result.Status == RuleTestStatus.Failed).Select(result => $"{result.At}: {result.Case}: {result.Problem}").Should().BeEmpty();
    }

    [Fact]
    public void An_eyewash_under_a_toilet_code_is_rejected_in_the_words_of_its_label()
    {
        var decision = Ours.Screen(Filing("3307900000", "小林洗眼液", "アイボン 第3類医薬品 効能・効果"), Some.Day);
        decision.Outcome.Should().Be(Outcome.Reject);
        decision.Findings[0].Evidence[0].Text.Should().Be("第3類医薬品");
    }

    [Fact]
    public void A_multivitamin_that_prevents_a_deficiency_is_not_passed() =>
        Ours.Screen(Filing("2106909090", "复合维生素片", "每片含铁60mg。预防妊娠期缺铁和叶酸缺乏"), Some.Day).Outcome.Should().Be(Outcome.Review);

    [Fact]
    public void The_candy_of_a_medicine_maker_is_not_rejected() =>
        Ours.Screen(Filing("1704900000", "龍角散ののどすっきり飴", "名称：キャンディ 原材料名：砂糖、水飴、ハーブパウダー"), Some.Day)
            .Outcome.Should().Be(Outcome.Pass);

    [Fact]
    public void The_sentence_that_health_food_must_print_is_set_aside_in_sight()
    {
        var explanation = Ours.Explain(Filing("2106909090", "鱼油软胶囊", "本品不能代替药物"), Some.Day);
        explanation.Decision.Outcome.Should().Be(Outcome.Pass);
        explanation.Rules.SelectMany(rule => rule.Cancelled).Select(cancelled => cancelled.Hit.Text).Should().Contain("药物");
    }

    // Counter-evidence belongs to the review rule alone: nothing printed beside a registration mark may clear it.
    [Theory]
    [InlineData("国药准字H20031234")]
    [InlineData("第2類医薬品")]
    [InlineData("일반의약품")]
    [InlineData("AUST R 13908")]
    [InlineData("apothekenpflichtig")]
    [InlineData("34009 303 123 45")]
    public void No_food_wording_clears_a_registration_mark(string mark)
    {
        var label = $"原材料名 Supplement Facts 건강기능식품 Nahrungsergänzungsmittel complément alimentaire 本品不能代替药物。{mark}。医薬部外品";
        Ours.Screen(Filing("2106909090", "片", label), Some.Day).Outcome.Should().Be(Outcome.Reject);
    }

    private static Filing Filing(string code, string name, string label) => new()
    {
        FilingId = "T",
        SupervisionMode = "1210",
        TariffCode = code,
        SellingName = name,
        CustomsName = "商品",
        Ingredients = "水、糖",
        Labels = [new LanguageText("zh", label)],
        OriginCountry = "FR",
        UnitPrice = 50,
        NetContent = 100,
        NetContentUnit = "g",
    };
}
