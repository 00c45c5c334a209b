using Screening.Rules;
using Screening.Text;

namespace Screening.Normalization;

/// <summary>A filing as the rules see it: code in levels, kinds of goods, texts folded. Dispose it to give its buffers back.</summary>
internal sealed class NormalizedFiling : IDisposable
{
    // 成分含量, 主要成份, 配料表, 原料: sellers vary the name of the element, and all of them mean the composition.
    private static readonly string[] Compositions = ["成分", "成份", "配料", "原料", "原材料"];

    private readonly List<FilingText> _texts = new(16);

    private NormalizedFiling(Filing filing, ProductKindTable kinds)
    {
        (Written, Filing) = (filing, CanonicalForm.Of(filing));
        Code = TariffCode.From(filing.TariffCode);
        Barcodes = BarcodeFields.Read(filing.Barcodes);
        DerivedKinds = kinds.KindsOf(Code.Digits);
        Kinds = filing.ProductKind is { } declared ? DerivedKinds.With(ProductKindSet.Of(declared)) : DerivedKinds;
    }

    /// <summary>The filing as rules compare it, codes and units in one spelling.</summary>
    public Filing Filing { get; }

    /// <summary>The filing as it was submitted; evidence quotes it.</summary>
    public Filing Written { get; }

    public TariffCode Code { get; }

    /// <summary>What stands in the barcode fields, code by code.</summary>
    public IReadOnlyList<WrittenBarcode> Barcodes { get; }

    /// <summary>The canonical numbers of retail items among them, each once.</summary>
    public IEnumerable<string> RetailGtins => WrittenBarcode.RetailGtins(Barcodes);

    /// <summary>Kinds that the tariff code means.</summary>
    public ProductKindSet DerivedKinds { get; }

    /// <summary>Kinds that the tariff code means, and the declared one: the rules of all of them apply.</summary>
    public ProductKindSet Kinds { get; }

    /// <summary>Every text that a person wrote into the filing.</summary>
    public IReadOnlyList<FilingText> Texts => _texts;

    public static NormalizedFiling From(Filing filing, ProductKindTable kinds)
    {
        var normalized = new NormalizedFiling(filing, kinds);
        normalized.AddTexts();
        return normalized;
    }

    /// <summary>Whether a paper of that type, valid on that day, was handed in.</summary>
    public bool HasDocument(string type, DateOnly day)
    {
        foreach (var document in Filing.Documents)
            if (string.Equals(document.Type, type, StringComparison.Ordinal) && (document.ValidTo is null || document.ValidTo >= day)) return true;
        return false;
    }

    public void Dispose()
    {
        foreach (var text in _texts) text.Folded.Dispose();
        _texts.Clear();
    }

    private void AddTexts()
    {
        Add("sellingName", TextRole.Name, Filing.SellingName);
        Add("customsName", TextRole.Name, Filing.CustomsName);
        for (var i = 0; i < Filing.OriginalNames.Count; i++) Add(FieldNames.OriginalName(i), TextRole.Name, Filing.OriginalNames[i].Text);
        Add("brand", TextRole.Name, Filing.Brand);
        Add("brandOriginal", TextRole.Name, Filing.BrandOriginal);
        Add("ingredients", TextRole.Ingredients, Filing.Ingredients);
        for (var i = 0; i < Filing.Labels.Count; i++) Add(FieldNames.Label(i), TextRole.Label, Filing.Labels[i].Text);
        Add("sellingText", TextRole.Claims, Filing.SellingText);
        Add("gModel", TextRole.Elements, Filing.GModel);
        foreach (var (name, value) in Filing.DeclarationElements) Add(FieldNames.Element(name), ElementRole(name), value);
        Add("specification", TextRole.Elements, Filing.Specification);
        Add("use", TextRole.Elements, Filing.Use);
        Add("targetGroup", TextRole.Elements, Filing.TargetGroup);
        Add("dosageForm", TextRole.Elements, Filing.DosageForm);
        Add("note", TextRole.Claims, Filing.Note);
    }

    private void Add(string field, TextRole role, string? text)
    {
        if (!string.IsNullOrEmpty(text)) _texts.Add(new FilingText(field, role, TextFolder.Fold(text)));
    }

    private static TextRole ElementRole(string name) =>
        Compositions.Any(word => name.Contains(word, StringComparison.Ordinal)) ? TextRole.Ingredients : TextRole.Elements;
}
