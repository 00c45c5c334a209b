namespace Screening.Tests.Ingredients;

/// <summary>A number given once finds every spelling that labels have for it, and no other number.</summary>
public class AdditiveNumberTests
{
    private static readonly Screener Screener = SubstancePack.Compile(SubstancePack.Rule("""
          - { id: borax, name: 硼砂粉, additive: ["285"] }
          - { id: phosphate, name: 焦磷酸某盐, additive: ["450iii"] }
          - { id: bromate, name: 溴酸某盐, additive: ["924a"] }
          - { id: rhodamine, name: 罗丹明某, ci: ["45170"] }
        """));

    public static TheoryData<string> Spellings =>
    [
        "E285", "e285", "E 285", "E-285", "INS 285", "INS285", "INS-285", "INS No. 285", "ins(285)", "INS (285)", "INS号285", "SIN 285", "SIN285", "SIN E285", "Ｅ２８５",
        "E450iii", "E 450 iii", "E450(iii)", "E450[iii]", "INS 450(iii)", "SIN450iii", "ins(450iii)", "E924a", "E924(a)",
        "CI 45170", "CI45170", "CI-45170", "CI No. 45170", "C.I. 45170", "C.I.45170", "C.I. No. 45170", "Colour Index 45170", "Color Index 45170", "Colour Index No. 45170", "45170",
    ];

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Every_spelling_is_found_in_a_list(string spelling) =>
        Screener.Says("ingredients", $"sugar, {spelling}, salt").Should().Be($"Reject {spelling}");

    [Theory]
    // behind a class of additives, alone or among others, in any kind of text that has the class
    [InlineData("ingredients", "preservative (285)", "Reject 285")]
    [InlineData("ingredients", "Preservative 285, sugar", "Reject 285")]
    [InlineData("ingredients", "preservative (282, 285)", "Reject 285")]
    [InlineData("ingredients", "preservative (INS 282, E110 and 285)", "Reject 285")]
    [InlineData("ingredients", "防腐剂（285）、糖", "Reject 285")]
    [InlineData("ingredients", "preservative: E 285", "Reject E 285")]
    [InlineData("claims", "with preservative E 285", "Review E 285")]
    [InlineData("claims", "with E285 inside", "Review E285")]
    [InlineData("name", "E285", "Review E285")]
    [InlineData("ingredients", "sugar, CI 45170:1", "Reject CI 45170")]
    // other numbers
    [InlineData("ingredients", "sugar, 285, salt", "Pass")]
    [InlineData("ingredients", "sugar (285)", "Pass")]
    [InlineData("ingredients", "preservative (202), sugar (285)", "Pass")]
    [InlineData("ingredients", "preservative 285 mg", "Pass")]
    [InlineData("ingredients", "preservative 285%", "Pass")]
    [InlineData("ingredients", "preservative 1285", "Pass")]
    [InlineData("ingredients", "vitamin E 285 mg", "Pass")]
    [InlineData("ingredients", "vitamin E 285", "Pass")]
    [InlineData("ingredients", "维生素E 285", "Pass")]
    [InlineData("ingredients", "natural E 285 mg", "Pass")]
    [InlineData("ingredients", "E2850, E285a, xE285, E285-1", "Pass")]
    [InlineData("ingredients", "E450, E450ii, E924, E924b", "Pass")]
    [InlineData("claims", "Calle Mayor, E 285 Madrid", "Pass")]
    [InlineData("claims", "Art. 285, 45170 Orléans", "Pass")]
    [InlineData("ingredients", "sugar 45170 g, 145170, 45170-2", "Pass")]
    [InlineData("label", "preservative (285)", "Pass")]
    [InlineData("label", "Ingredients: preservative (285)", "Reject 285")]
    public void Bare_numbers_need_a_reason(string field, string text, string expected) => Screener.Says(field, text).Should().Be(expected);

    [Fact]
    public void Evidence_names_the_number_as_the_author_would() =>
        Screener.Screen("ingredients", "ins(285)").Findings[0].Evidence.Should().ContainSingle().Which.Term.Should().Be("E285");
}
