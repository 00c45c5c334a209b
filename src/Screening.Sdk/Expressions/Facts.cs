using Screening.Normalization;
using Screening.Rules;

namespace Screening.Expressions;

/// <summary>What follows from a filing without looking anything up. A figure is null where the filing does not give what it is made of.</summary>
internal sealed class Facts(NormalizedFiling filing)
{
    private const string ElementName = "GTIN";

    // Model strings and ledgers hold other numbers as well; eight digits are a barcode by chance too easily.
    private const int ShortestElsewhere = 12;

    /// <summary>The digits of the tariff code; null when there is no code or it has other characters.</summary>
    public string? Digits => filing.Code.Digits;

    public string? Line => filing.Code.Line;

    public string? Chapter => Leading(2);

    public string? Heading => Leading(4);

    /// <summary>Price of one gram or millilitre. A net content of zero is an error to be seen, not an absent figure.</summary>
    public decimal? PricePerGramOrMl => filing.Filing.UnitPrice / (NetContent.Grams(filing.Filing) ?? NetContent.Millilitres(filing.Filing));

    /// <summary>Tablets or sheets in one sales unit where the net content is counted, else the packs; null where neither is stated.</summary>
    public decimal? Pieces => NetContent.Pieces(filing.Filing);

    public decimal? NetMassGrams => NetContent.Grams(filing.Filing);

    public string? Gtin
    {
        get
        {
            for (var i = 0; i < filing.Barcodes.Count; i++)
                if (filing.Barcodes[i].IsGtin) return filing.Barcodes[i].Code;
            return null;
        }
    }

    public string? LedgerGtin => LongGtin(filing.Filing.LedgerItemNo);

    /// <summary>The element GTIN, or a number in the model string that can be nothing else.</summary>
    public string? ElementGtin =>
        Normalization.Gtin.Parse(filing.Filing.DeclarationElements.GetValueOrDefault(ElementName)?.Trim())?.Canonical ?? InModel(filing.Filing.GModel);

    public bool IsKind(ProductKindSet kinds) => filing.Kinds.Overlaps(kinds);

    public bool DeclaredAs(ProductKindSet kinds) => filing.Filing.ProductKind is { } declared && kinds.Contains(declared);

    public bool CodeMeans(ProductKindSet kinds) => filing.DerivedKinds.Overlaps(kinds);

    private string? Leading(int digits) => Digits is { } code && code.Length >= digits ? code[..digits] : null;

    private static string? LongGtin(string? written) =>
        written?.Trim() is { Length: >= ShortestElsewhere } number ? Normalization.Gtin.Parse(number)?.Canonical : null;

    private static string? InModel(string? model)
    {
        foreach (var part in (model ?? "").Split('|'))
            if (LongGtin(part) is { } gtin) return gtin;
        return null;
    }
}
