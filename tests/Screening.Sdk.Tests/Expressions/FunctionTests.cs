namespace Screening.Tests.Expressions;

public class FunctionTests
{
    private static readonly Filing Coffee = Some.Filing() with
    {
        TariffCode = "2106.90.9090",
        ProductKind = ProductKind.Supplement,
        SellingName = "降血糖 Enzyme 酵素咖啡",
        CustomsName = "咖啡固体饮料",
        OriginalNames = [new LanguageText("ja", "コーヒー")],
        Ingredients = "咖啡粉、菊粉",
        Labels = [new LanguageText("ja", "—"), new LanguageText("ja", "第２類医薬品")],
        GModel = "4|3|GTIN|09524000000019|１２包/盒",
        Note = "\u200B - ",
        MakerAddress = "Fukushima-ken, Japan",
        OriginRegion = "福島県",
        Barcodes = ["SET-1；９524000000019"],
        LedgerItemNo = "9520123456788",
        UnitPrice = 45,
        NetContent = 0.1m,
        NetContentUnit = "kg",
        PackCount = 3,
        Documents =
        [
            new FilingDocument { Type = "health", ValidTo = new DateOnly(2026, 11, 24) },
            new FilingDocument { Type = "cites", ValidTo = new DateOnly(2026, 11, 23) },
        ],
    };

    [Theory]
    [InlineData("Text.HasAny(filing.sellingName, \"抗癌|降血糖\")", true)]
    [InlineData("Text.HasAny(filing.sellingName, \"降血糖咖啡\")", false)]
    [InlineData("Text.HasAny(filing.sellingName, \"ENZYME\")", true)]
    [InlineData("Text.HasAny(filing.sellingName, \"enzym\")", false)]
    [InlineData("Text.HasAny(filing.use, \"降血糖\")", false)]
    [InlineData("Text.HasAny(filing.makerAddress, \"japan\")", true)]
    [InlineData("Text.AnyHas(\"第2类医药品|第3类医药品\")", true)]
    [InlineData("Text.AnyHas(\"第3类医药品\")", false)]
    [InlineData("Text.GroupHas(\"names\", \"コーヒー\")", true)]
    [InlineData("Text.GroupHas(\"ingredients\", \"コーヒー\")", false)]
    [InlineData("Text.GroupHas(\"labels\", \"医药品\")", true)]
    [InlineData("Text.GroupHas(\"elements\", \"12包\")", true)]
    [InlineData("Text.GroupHas(\"claims\", \"降血糖\")", false)]
    [InlineData("Text.InList(filing.originRegion, \"list/places\")", true)]
    [InlineData("Text.InList(filing.makerAddress, \"list/places\")", true)]
    [InlineData("Text.InList(filing.sellingName, \"list/places\")", false)]
    [InlineData("Text.GroupInList(\"names\", \"list/places\")", false)]
    [InlineData("Text.GroupIsBlank(\"labels\")", false)]
    [InlineData("Text.GroupIsBlank(\"claims\")", true)]
    [InlineData("Text.IsBlank(filing.note)", true)]
    [InlineData("Text.IsBlank(filing.use)", true)]
    [InlineData("Text.IsBlank(filing.sellingName)", false)]
    [InlineData("Text.IsChinese(filing.sellingName)", true)]
    [InlineData("Text.IsChinese(filing.makerAddress)", false)]
    [InlineData("Text.IsChinese(filing.use)", false)]
    [InlineData("Text.IsChinese(\"美白クリーム\")", false)]
    [InlineData("Text.IsChinese(\"홍삼 紅蔘\")", false)]
    [InlineData("Text.Matches(filing.gModel, \"[0-9]+包\")", true)]
    [InlineData("Text.Matches(filing.gModel, \"gtin[|][0-9]{14}\")", true)]
    [InlineData("Text.Matches(filing.gModel, \"^[0-9]+包\")", false)]
    [InlineData("Text.Matches(filing.use, \".*\")", false)]
    [InlineData("Code.In(\"0405,2105-2106\")", true)]
    [InlineData("Code.In(\"210610\")", false)]
    [InlineData("Code.InList(\"list/codes\")", true)]
    [InlineData("Documents.Has(\"health\")", true)]
    [InlineData("Documents.Has(\"cites\")", false)]
    [InlineData("Documents.Has(\"origin\")", false)]
    [InlineData("Barcodes.Has(\"09524000000019\")", true)]
    [InlineData("Barcodes.Has(\"SET1\")", true)]
    [InlineData("Barcodes.Has(filing.ledgerItemNo)", false)]
    [InlineData("Barcodes.Has(filing.use)", false)]
    [InlineData("facts.IsKind(\"food\")", true)]
    [InlineData("facts.IsKind(\"supplement\")", true)]
    [InlineData("facts.IsKind(\"cosmetic|toys\")", false)]
    [InlineData("facts.DeclaredAs(\"supplement|toys\")", true)]
    [InlineData("facts.DeclaredAs(\"food\")", false)]
    [InlineData("facts.CodeMeans(\"food\")", true)]
    [InlineData("facts.CodeMeans(\"supplement\")", false)]
    [InlineData("facts.line == \"21069090\"", true)]
    [InlineData("facts.heading == \"2106\"", true)]
    [InlineData("facts.chapter == \"21\"", true)]
    [InlineData("facts.pricePerGramOrMl == 0.15", true)]
    [InlineData("facts.netMassGrams == 300", true)]
    [InlineData("facts.pieces == 3", true)]
    [InlineData("facts.gtin == \"09524000000019\"", true)]
    [InlineData("facts.ledgerGtin == \"09520123456788\"", true)]
    [InlineData("facts.elementGtin == facts.gtin", true)]
    [InlineData("filing.labels.Any(l => l.text.Contains(\"医薬品\"))", true)]
    [InlineData("filing.labels.All(l => l.lang == \"en\")", false)]
    [InlineData("filing.documents.Any(d => d.type == \"health\" && d.validTo != null)", true)]
    [InlineData("filing.barcodes.Contains(\"SET-1；９524000000019\") && filing.barcodes.Count == 1", true)]
    [InlineData("filing.barcodes.Contains(\"SET-1\")", false)]
    [InlineData("filing.productKind == \"supplement\"", true)]
    public void Functions_and_facts_answer_of_the_filing(string clause, bool holds) => Written.Holds(Coffee, clause).Should().Be(holds);

    [Fact]
    public void Words_found_are_quoted_as_the_seller_wrote_them()
    {
        var decision = Written.Screen(Coffee, "Text.AnyHas(\"第2类医药品\")", "Text.InList(filing.originRegion, \"list/places\")");
        decision.Findings.Single().Evidence.Should().Equal(
            new Evidence("labels[1].text", 0, 6, "第２類医薬品", "第2类医药品"), new Evidence("originRegion", 0, 2, "福島", "福岛"));
        decision.Findings.Single().Message.Zh.Should().Be("见“第２類医薬品”?");
    }

    [Fact]
    public void Words_found_under_a_denial_are_not_quoted() =>
        Written.Screen(Coffee, "!(Text.AnyHas(\"降血糖\") && Text.AnyHas(\"抗癌\"))").Findings.Single().Evidence.Should().BeEmpty();

    [Fact]
    public void Members_a_clause_speaks_of_are_quoted_unless_the_author_wrote_them_himself() =>
        Written.Screen(Coffee, "filing.customsName != \"红茶\" && filing.netContentUnit == \"kg\"").Findings.Single().Evidence.Should().Equal(
            new Evidence("customsName", 0, 6, "咖啡固体饮料", "filing.customsName != \"红茶\" && filing.netContentUnit == \"kg\""));

    [Fact]
    public void The_first_number_fills_the_value_of_the_message() =>
        Written.Screen(Coffee, "facts.pricePerGramOrMl < 1 && filing.unitPrice > 40").Findings.Single().Message.En.Should().Be("sees ? 0.15");
}
