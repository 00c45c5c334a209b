namespace Screening.Tests.Ingredients;

/// <summary>Names that are made from names.</summary>
public class DerivativesTests
{
    private const string Classes = """
        kind: derivatives
        id: facts/derivatives
        source: 测试
        classes:
          - class: salts
            names:
              - { script: latin, from: "{}ic acid", to: ["sodium {}ate"] }
              - { script: han, from: "{}酸", to: ["{}酸钠", "{}酸钾"] }
              - { to: ["盐酸{}"] }
          - class: extracts
            names:
              - { script: kana, to: ["{}エキス"] }
        """;

    private static readonly Screener Screener = SubstancePack.Compile(Classes, SubstancePack.LegalNames("草酸钾, 己酸钠"), SubstancePack.Rule("""
          - { id: oxalic, name: 草酸, nameEn: oxalic acid, match: ingredient }
          - { id: plant, name: 土木香, terms: [トリカブト], unless: [トリカブトエキス抜き] }
          - { id: limited, name: 己酸, nameEn: hexanoic acid, match: ingredient, limit: { max: 1, unit: "%", absent: note } }
          - { id: other, name: 乙酸, nameEn: acetic acid, match: ingredient }
        """, "derivatives: [{ classes: [salts], of: [oxalic, limited] }, { classes: [extracts], of: [plant] }]"));

    [Theory]
    [InlineData("sodium oxalate", "Reject sodium oxalate")]
    [InlineData("草酸钠", "Reject 草酸钠")]
    [InlineData("トリカブトエキス", "Reject トリカブトエキス")]
    // in the mode of the name: a whole ingredient
    [InlineData("sodium oxalate crystals", "Pass")]
    // the author's exception still wins
    [InlineData("トリカブトエキス抜き", "Pass")]
    // a legal name is not made, unless what is limited has it
    [InlineData("草酸钾", "Pass")]
    [InlineData("己酸钠 2%", "Reject 己酸钠")]
    // only for the substances and classes that are named
    [InlineData("sodium acetate", "Pass")]
    [InlineData("トリカブト酸钠", "Reject トリカブト")]
    public void A_derivative_is_found_by_its_name(string list, string expected) => Screener.Says("ingredients", list).Should().Be(expected);
}
