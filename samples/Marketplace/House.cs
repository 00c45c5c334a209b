using System.Text;

namespace Screening.Samples;

/// <summary>The rules of the law with the rules of this house beside them.</summary>
internal static class House
{
    private const string NoDearCoffee = """
        kind: expression
        id: house/dear-coffee
        title: 单价异常的咖啡
        titleEn: coffee at an unusual price
        basis: { document: 本平台商品规则, confidence: high, status: practice }
        effectiveFrom: 2027-01-01
        appliesTo: { codes: ["2101"] }
        outcome: review
        when:
          - filing.unitPrice > 80
        message: 咖啡单价超过80元，本平台要求人工核对
        messageEn: coffee above 80 yuan is looked at by a person on this platform

        """;

    /// <summary>Reads a pack from its folder and adds the rule of the house.</summary>
    public static RulePack Rules(string folder) => RulePack.Read(
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => FileOf(folder, path)),
        new RuleFile("expressions/dear-coffee.yaml", Encoding.UTF8.GetBytes(NoDearCoffee)),
    ]);

    private static RuleFile FileOf(string folder, string path) =>
        new(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path));
}
