namespace Screening.Tests.Ingredients;

/// <summary>What a name means depends on the part of the label in which it stands, and a seller does not choose the part.</summary>
public class LabelTextTests
{
    private static readonly Screener Screener = SubstancePack.Compile(
        SubstancePack.Rule("""
              - { id: hq, name: 氢醌霜剂, nameEn: hydroquinone, terms: [氢醌粉] }
              - { id: pba, name: 对氨基苯酸, abbreviations: [PABA] }
            """),
        SubstancePack.Rule("  - { id: warfarin, name: 华法林钠, nameEn: warfarin, terms: [华法林] }\n", "elsewhere: none", "substance/b"));

    [Theory]
    // lists and active panels
    [InlineData("label", "成分：水、氢醌粉", "Reject 氢醌粉")]
    [InlineData("label", "Active ingredients: hydroquinone", "Reject hydroquinone")]
    [InlineData("label", "有効成分 hydroquinone（50mg）、水、糖", "Reject hydroquinone")]
    // warnings, interactions and directions name what is not inside, unless their words say that it is
    [InlineData("label", "相互作用：氢醌粉", "Pass")]
    [InlineData("label", "注意事项：孕妇不要使用。使用氢醌粉的人请先咨询医生", "Pass")]
    [InlineData("label", "注意事项：本品含氢醌粉", "Review 氢醌粉")]
    [InlineData("label", "Warnings: contains hydroquinone", "Review hydroquinone")]
    [InlineData("label", "Warnings: do not take with hydroquinone, aspirin, or sugar", "Pass")]
    [InlineData("label", "Warnings: keep away from hydroquinone", "Pass")]
    [InlineData("label", "Directions: use after hydroquinone", "Pass")]
    [InlineData("label", "Directions: hydroquinone 10 mg a day", "Review hydroquinone")]
    [InlineData("label", "制造商：上海氢醌粉厂", "Pass")]
    // a heading over a list does not hide it
    [InlineData("label", "Warnings: aqua, glycerin, hydroquinone, sugar", "Review hydroquinone")]
    [InlineData("label", "Warnings: aqua, PABA, sugar", "Review PABA")]
    [InlineData("label", "Warnings: aqua, glycerin, warfarin", "Review warfarin")]
    [InlineData("label", "Warnings: do not take with aqua, glycerin, sugar, salt, water, wheat, eggs, milk, hydroquinone", "Review hydroquinone")]
    [InlineData("label", "用法：外用\n配方：氢醌粉", "Review 氢醌粉")]
    [InlineData("label", "用法：外用\n\n氢醌粉", "Review 氢醌粉")]
    [InlineData("label", "用法：外用【配方】氢醌粉", "Review 氢醌粉")]
    [InlineData("label", "Warnings hydroquinone", "Review hydroquinone")]
    // claims, allergens and facts are running text
    [InlineData("label", "Benefits: hydroquinone whitens", "Review hydroquinone")]
    [InlineData("label", "Allergens: may contain hydroquinone", "Review hydroquinone")]
    [InlineData("label", "营养成分表：氢醌粉", "Review 氢醌粉")]
    // free-from parts end where the next part begins
    [InlineData("label", "【无添加】防腐剂、氢醌粉", "Pass")]
    [InlineData("label", "【无添加】防腐剂【全成分】水、氢醌粉", "Reject 氢醌粉")]
    [InlineData("label", "Free from: parabens, hydroquinone\nIngredients: aqua, hydroquinone", "Reject hydroquinone")]
    // a sentence of its own behind the list may deny; a member of the list may not
    [InlineData("ingredients", "Aqua, Linalool. Our products do not contain PABA, D.E.A and hydroquinone.", "Pass")]
    [InlineData("ingredients", "Aqua, Linalool. Our products do not contain irritants including: mineral oil, sulfates, urea, D.E.A, T.E.A, PABA, and other sunscreens", "Pass")]
    [InlineData("label", "Ingredients: Aqua, Linalool. Our products do not contain hydroquinone.", "Pass")]
    [InlineData("ingredients", "Aqua, Linalool\nFree from: parabens, hydroquinone", "Pass")]
    [InlineData("ingredients", "Aqua, free of parabens, hydroquinone", "Reject hydroquinone")]
    [InlineData("ingredients", "Aqua, free of hydroquinone", "Review hydroquinone")]
    [InlineData("ingredients", "Sugar (free of parabens) hydroquinone", "Reject hydroquinone")]
    [InlineData("ingredients", "Our products do not contain hydroquinone", "Review hydroquinone")]
    [InlineData("ingredients", "Free from: parabens, hydroquinone", "Review hydroquinone")]
    [InlineData("ingredients", "不含氢醌粉。水、甘油", "Pass")]
    [InlineData("ingredients", "水、甘油。使用氢醌粉者慎用", "Pass")]
    [InlineData("ingredients", "水、甘油、使用氢醌粉者慎用", "Review 氢醌粉")]
    [InlineData("ingredients", "Aqua\nhydroquinone-free\nSugar", "Pass")]
    [InlineData("ingredients", "水、甘油。不含防腐剂、香精、色素、矿物油、塑料微珠、动物原料、硅油、合成染料、滑石粉、石棉、人工香料、甲醛、丙烯酰胺，氢醌粉", "Review 氢醌粉")]
    [InlineData("ingredients", "不含氢醌粉。", "Review 氢醌粉")]
    [InlineData("ingredients", "水、甘油。不含防腐剂，含氢醌粉2%", "Reject 氢醌粉")]
    [InlineData("ingredients", "不添加防腐剂，含氢醌粉2%", "Reject 氢醌粉")]
    [InlineData("ingredients", "hydroquinone-free, aqua", "Review hydroquinone")]
    [InlineData("ingredients", "-Arbutin 1%: A gentle relative of hydroquinone", "Pass")]
    [InlineData("ingredients", "-Hydroquinone 2%: The most powerful ingredient", "Reject Hydroquinone")]
    [InlineData("ingredients", "aqua, alternative to hydroquinone, sugar", "Review hydroquinone")]
    [InlineData("label", "不含(成分:氢醌粉)", "Reject 氢醌粉")]
    // headings inside an ingredient field
    [InlineData("ingredients", "Ingredients: aqua, hydroquinone", "Reject hydroquinone")]
    [InlineData("ingredients", "aqua, sugar. Ingredients: eau, hydroquinone", "Reject hydroquinone")]
    [InlineData("ingredients", "Everybody talks of hydroquinone these days. Ingredients: aqua, sugar", "Review hydroquinone")]
    [InlineData("ingredients", "Aqua, hydroquinone, sugar. Zutaten: Wasser", "Reject hydroquinone")]
    [InlineData("ingredients", "aqua, sugar. Warnings: keep away from hydroquinone", "Pass")]
    [InlineData("ingredients", "Warnings: keep away from hydroquinone", "Review hydroquinone")]
    [InlineData("ingredients", "Warnings: aqua, hydroquinone, sugar", "Review hydroquinone")]
    [InlineData("ingredients", "Warnings: aqua, PABA, sugar", "Review PABA")]
    [InlineData("ingredients", "aqua, benefits, hydroquinone", "Reject hydroquinone")]
    [InlineData("ingredients", "水、甘油。注意事项：氢醌粉", "Review 氢醌粉")]
    [InlineData("ingredients", "水、甘油。注意事项：使用氢醌粉的人", "Pass")]
    [InlineData("ingredients", "aqua. Benefits: hydroquinone", "Review hydroquinone")]
    public void A_name_means_what_its_part_means(string field, string text, string expected) =>
        Screener.Says(field, text).Should().Be(expected);

    [Theory]
    [InlineData("注意事项：使用氢醌粉的人", "注意事项", "在“注意事项”栏中，写的是警示")]
    [InlineData("用法：涂氢醌粉之后", "用法", "在“用法”栏中，写的是用法")]
    [InlineData("制造商：氢醌粉厂", "制造商", "在“制造商”栏中，写的是厂商和地址")]
    [InlineData("【无添加】氢醌粉", "无添加", "在“无添加”栏中，写的是不含什么")]
    [InlineData("不含氢醌粉", "不含", "被“不含”否定")]
    [InlineData("类似氢醌粉", "类似", "“类似”只是与它比较")]
    [InlineData("不宜与氢醌粉", "不宜与", "“不宜与”提醒与它有关的情形，不是成分")]
    [InlineData("《氢醌粉》", "《…》", "“《…》”之间的词被排除、引用或只是提到")]
    [InlineData("氢醌粉区", "区", "与“区”连成人名或地名")]
    public void The_explanation_says_which_part_and_word_set_a_name_aside(string label, string by, string why)
    {
        var cancelled = Screener.Explain(SubstancePack.Filing("label", label), Some.Day).Rules.SelectMany(trace => trace.Cancelled).Should().ContainSingle().Subject;
        (cancelled.By, cancelled.Why.Zh).Should().Be((by, why));
    }

    [Fact]
    public void A_place_that_is_plain_takes_the_question_back() =>
        Screener.Screen(SubstancePack.Filing("claims", "不含防腐剂，氢醌粉") with { Ingredients = "氢醌粉" }, Some.Day).Findings
            .Should().ContainSingle().Which.Message.En.Should().StartWith("has hydroquinone");
}
