namespace Screening.Expressions;

// What an author may write after `facts.`, `Text.`, `Code.`, `Documents.` and `Barcodes.`. These are signatures for the parser and
// nothing else: when a pack is loaded, every use is replaced by a prepared question to `Facts` or `Probe`.
// The names of parameters tell what they take: `member` a text of the filing, `anything` any text, others a text written out.

/// <summary>What follows from the filing.</summary>
internal abstract class FactsSignature
{
    /// <summary>The tariff line, 8 digits.</summary>
    public abstract string? Line { get; }

    /// <summary>The first two digits of the code.</summary>
    public abstract string? Chapter { get; }

    /// <summary>The first four digits of the code.</summary>
    public abstract string? Heading { get; }

    /// <summary>Price of one gram or millilitre.</summary>
    public abstract decimal? PricePerGramOrMl { get; }

    /// <summary>Pieces in one sales unit.</summary>
    public abstract decimal? Pieces { get; }

    /// <summary>Net content of one sales unit in grams.</summary>
    public abstract decimal? NetMassGrams { get; }

    /// <summary>The first valid barcode, 14 digits.</summary>
    public abstract string? Gtin { get; }

    /// <summary>The ledger item number, if it is a valid barcode, 14 digits.</summary>
    public abstract string? LedgerGtin { get; }

    /// <summary>The barcode among the declaration elements, 14 digits.</summary>
    public abstract string? ElementGtin { get; }

    /// <summary>Declared as one of these kinds, or the code means one.</summary>
    public abstract bool IsKind(string kinds);

    /// <summary>Declared as one of these kinds.</summary>
    public abstract bool DeclaredAs(string kinds);

    /// <summary>The code means one of these kinds.</summary>
    public abstract bool CodeMeans(string kinds);
}

/// <summary>Questions about texts.</summary>
internal abstract class TextSignature
{
    /// <summary>The member has one of these words.</summary>
    public abstract bool HasAny(string? member, string words);

    /// <summary>The member has a word of this list.</summary>
    public abstract bool InList(string? member, string list);

    /// <summary>Any text of the filing has one of these words.</summary>
    public abstract bool AnyHas(string words);

    /// <summary>A text of this group has one of these words.</summary>
    public abstract bool GroupHas(string group, string words);

    /// <summary>A text of this group has a word of this list.</summary>
    public abstract bool GroupInList(string group, string list);

    /// <summary>No text of this group says anything.</summary>
    public abstract bool GroupIsBlank(string group);

    /// <summary>The text says nothing.</summary>
    public abstract bool IsBlank(string? anything);

    /// <summary>The text is Chinese.</summary>
    public abstract bool IsChinese(string? anything);

    /// <summary>The member has a passage that fits this pattern.</summary>
    public abstract bool Matches(string? member, string pattern);
}

/// <summary>Questions about the tariff code.</summary>
internal abstract class CodeSignature
{
    /// <summary>The code begins with one of these prefixes.</summary>
    public abstract bool In(string codes);

    /// <summary>The code begins with a prefix of this list.</summary>
    public abstract bool InList(string list);
}

/// <summary>Questions about the papers.</summary>
internal abstract class DocumentsSignature
{
    /// <summary>A paper of this type, valid on the day, was handed in.</summary>
    public abstract bool Has(string type);
}

/// <summary>Questions about the barcodes.</summary>
internal abstract class BarcodesSignature
{
    /// <summary>The number is among the barcodes, whatever its leading zeros.</summary>
    public abstract bool Has(string? anything);
}
