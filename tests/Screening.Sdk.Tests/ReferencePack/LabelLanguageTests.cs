using System.Text;

namespace Screening.Tests.ReferencePack;

/// <summary>The headings and words of the reference pack, in every language that it has, on labels that speak of hydroquinone.</summary>
public class LabelLanguageTests
{
    private static readonly string[] Files = ["pack.yaml", "product-kinds.yaml", "contexts.yaml", "substances/cosmetics-hydroquinone.yaml"];
    private static readonly Screener Screener = RulePack.Read([.. Files.Select(path => new RuleFile(path, Encoding.UTF8.GetBytes(PackTexts.Of(path))))]).Compile();

    [Theory]
    // ingredient lists and panels of active ingredients
    [InlineData("【全成分】水、氢醌", Outcome.Reject)]
    [InlineData("其他微量成分：水、氢醌", Outcome.Reject)]
    [InlineData("全成份：水、氫醌\n主要成份：氫醌", Outcome.Reject)]
    [InlineData("有効成分\nハイドロキノン", Outcome.Reject)]
    [InlineData("その他の成分：水、ハイドロキノン", Outcome.Reject)]
    [InlineData("전성분: 정제수, 하이드로퀴논", Outcome.Reject)]
    [InlineData("유효성분: 하이드로퀴논", Outcome.Reject)]
    [InlineData("Inactive ingredients: aqua, hydroquinone", Outcome.Reject)]
    [InlineData("Active ingredient\nHydroquinone", Outcome.Reject)]
    [InlineData("Ingrédients : aqua, hydroquinone", Outcome.Reject)]
    [InlineData("Zusammensetzung: Aqua, Hydroquinone", Outcome.Reject)]
    [InlineData("Composición: aqua, hydroquinone", Outcome.Reject)]
    [InlineData("Principi attivi: hydroquinone", Outcome.Reject)]
    [InlineData("Ingredients: aqua, mica. May contain: hydroquinone", Outcome.Reject)]
    // warnings and interactions
    [InlineData("注意事项：使用氢醌者慎用", Outcome.Pass)]
    [InlineData("注意事項：請勿與氫醌同用", Outcome.Pass)]
    [InlineData("使用上の注意：ハイドロキノンと併用しないでください", Outcome.Pass)]
    [InlineData("주의사항: 하이드로퀴논을 피하십시오", Outcome.Pass)]
    [InlineData("Drug interactions: hydroquinone", Outcome.Pass)]
    [InlineData("Do not use with hydroquinone", Outcome.Pass)]
    [InlineData("Précautions d'emploi : éviter hydroquinone", Outcome.Pass)]
    [InlineData("Warnhinweise: nicht mit Hydroquinone", Outcome.Pass)]
    [InlineData("Advertencias: evitar hydroquinone", Outcome.Pass)]
    [InlineData("Avvertenze: evitare hydroquinone", Outcome.Pass)]
    [InlineData("对氢醌过敏者禁用", Outcome.Pass)]
    [InlineData("If you are allergic to hydroquinone, ask first", Outcome.Pass)]
    // directions and contact
    [InlineData("用法用量：氢醌之后使用", Outcome.Pass)]
    [InlineData("Directions: apply after hydroquinone", Outcome.Pass)]
    [InlineData("Mode d'emploi : après hydroquinone", Outcome.Pass)]
    [InlineData("製造販売元：ハイドロキノン研究所", Outcome.Pass)]
    // free-from parts
    [InlineData("【8つの無添加】パラベン、ハイドロキノン【全成分】水", Outcome.Pass)]
    [InlineData("무첨가: 파라벤, 하이드로퀴논", Outcome.Pass)]
    [InlineData("FREE FROM\nparabens\nhydroquinone\nINGREDIENTS: aqua", Outcome.Pass)]
    [InlineData("Formulé sans: parabènes, hydroquinone", Outcome.Pass)]
    [InlineData("Frei von: Parabenen, Hydroquinone", Outcome.Pass)]
    [InlineData("ohne Parabene, Hydroquinone", Outcome.Pass)]
    [InlineData("【無添加】パラベン【全成分】水、ハイドロキノン", Outcome.Reject)]
    // exceptions, quotations and comparisons
    [InlineData("依据《氢醌使用规定》", Outcome.Pass)]
    [InlineData("all lighteners with the exception of hydroquinone", Outcome.Pass)]
    [InlineData("ハイドロキノンを除く", Outcome.Pass)]
    [InlineData("无氢醌", Outcome.Pass)]
    [InlineData("a gentle relative of hydroquinone", Outcome.Pass)]
    // what says that it is inside, wherever it stands
    [InlineData("注意事项：本品含氢醌", Outcome.Review)]
    [InlineData("Warnings: contains hydroquinone", Outcome.Review)]
    [InlineData("使用上の注意：ハイドロキノン配合", Outcome.Review)]
    [InlineData("Warnhinweis: enthält Hydroquinone", Outcome.Review)]
    [InlineData("Directions: hydroquinone 2% twice a day", Outcome.Review)]
    [InlineData("除氢醌外，还含甘油", Outcome.Review)]
    [InlineData("Warnings: aqua, glycerin, hydroquinone, parfum", Outcome.Review)]
    [InlineData("不含防腐剂，氢醌", Outcome.Review)]
    public void A_label_is_read_in_its_own_language(string label, Outcome expected) =>
        Screener.Screen(Some.Filing() with { TariffCode = "3304990099", ProductKind = ProductKind.Cosmetic, Labels = [new LanguageText("zh", label)] }, Some.Day).Outcome.Should().Be(expected);
}
