namespace Screening;

/// <summary>The stable codes of diagnostics. A code keeps its meaning for ever and is never reused.</summary>
public static class DiagnosticCodes
{
    /// <summary>A file or the pack exceeds a limit of size or count.</summary>
    public const string TooLarge = "SCR0001";

    /// <summary>A file is not plain UTF-8 text: byte order mark, NUL, control character or malformed bytes.</summary>
    public const string NotText = "SCR0002";

    /// <summary>The text is not YAML.</summary>
    public const string Syntax = "SCR0003";

    /// <summary>Nesting is deeper than allowed.</summary>
    public const string TooDeep = "SCR0004";

    /// <summary>An anchor, alias, tag or second document.</summary>
    public const string Unsupported = "SCR0005";

    /// <summary>A key stands twice in one mapping.</summary>
    public const string DuplicateKey = "SCR0006";

    /// <summary>A key that this kind of document does not have.</summary>
    public const string UnknownKey = "SCR0007";

    /// <summary>A required key is absent or empty.</summary>
    public const string MissingKey = "SCR0008";

    /// <summary>A value has the wrong shape: a list where a text is expected, and so on.</summary>
    public const string WrongShape = "SCR0009";

    /// <summary>A table has a wrong header or a row with a wrong number of cells.</summary>
    public const string BadTable = "SCR0010";

    /// <summary>The folder has no <c>pack.yaml</c>, or more than one.</summary>
    public const string NoPack = "SCR0011";

    /// <summary>A file is not used: nothing refers to it, or its name ends neither in <c>.yaml</c> nor in <c>.tsv</c>.</summary>
    public const string UnusedFile = "SCR0012";

    /// <summary>A path is unfit: a link, a forbidden character, a wrong spelling of the extension, or twice the same but for case.</summary>
    public const string BadPath = "SCR0013";

    /// <summary>The document's <c>kind</c> is not known.</summary>
    public const string UnknownKind = "SCR0101";

    /// <summary>An id is not of the form <c>area/slug</c>.</summary>
    public const string BadId = "SCR0102";

    /// <summary>A tariff code has a wrong number of digits or other characters.</summary>
    public const string BadCode = "SCR0103";

    /// <summary>A day is not of the form 2022-03-01 or does not exist.</summary>
    public const string BadDate = "SCR0104";

    /// <summary>An effective period ends before it begins.</summary>
    public const string ImpossiblePeriod = "SCR0105";

    /// <summary>Two editions of one rule or list are in force on the same day.</summary>
    public const string OverlappingPeriods = "SCR0106";

    /// <summary>An id is used twice.</summary>
    public const string DuplicateId = "SCR0107";

    /// <summary>A code or barcode stands without quotes.</summary>
    public const string UnquotedCode = "SCR0108";

    /// <summary>A word is not one of those allowed here.</summary>
    public const string UnknownWord = "SCR0109";

    /// <summary>A number is malformed or out of range.</summary>
    public const string BadNumber = "SCR0110";

    /// <summary>A message has a placeholder that nobody fills.</summary>
    public const string UnknownPlaceholder = "SCR0111";

    /// <summary>A rule rejects although its legal basis is disputed, stale or mere practice.</summary>
    public const string UncertainReject = "SCR0112";

    /// <summary>A file, list or rule that is named does not exist.</summary>
    public const string UnknownReference = "SCR0113";

    /// <summary>A code stands twice in one list.</summary>
    public const string DuplicateCode = "SCR0114";

    /// <summary>Between two editions there are days on which none is in force.</summary>
    public const string EditionGap = "SCR0115";

    /// <summary>An id is used that was retired.</summary>
    public const string RetiredId = "SCR0116";

    /// <summary>Two statements of one document contradict each other.</summary>
    public const string Contradiction = "SCR0117";

    /// <summary>A condition, threshold or word that can never change an answer.</summary>
    public const string NoEffect = "SCR0118";

    /// <summary>A pack's version is not of the form 2026.11.0: year, month, number in the month.</summary>
    public const string BadVersion = "SCR0119";

    /// <summary>Two substances claim the same name.</summary>
    public const string SharedSynonym = "SCR0201";

    /// <summary>A term is empty, or nothing is left of it after folding, or it is too short to search for.</summary>
    public const string UselessTerm = "SCR0202";

    /// <summary>A CAS number or barcode has a wrong check digit.</summary>
    public const string BadCheckDigit = "SCR0203";

    /// <summary>A regular expression cannot be parsed or is too costly.</summary>
    public const string BadPattern = "SCR0204";

    /// <summary>An abbreviation is not made of two to four capital letters or digits.</summary>
    public const string BadAbbreviation = "SCR0205";

    /// <summary>A name to search for is an everyday word that honest goods have.</summary>
    public const string CommonWord = "SCR0206";

    /// <summary>The number of an additive or of a dye is malformed.</summary>
    public const string BadAdditiveNumber = "SCR0210";

    /// <summary>An expression cannot be parsed.</summary>
    public const string ExpressionSyntax = "SCR0301";

    /// <summary>An expression uses something that rules may not use.</summary>
    public const string ExpressionRefused = "SCR0302";

    /// <summary>An expression is too long or nested too deeply.</summary>
    public const string ExpressionTooLarge = "SCR0303";

    /// <summary>A rule has no test case that hits.</summary>
    public const string NoHittingCase = "SCR0401";

    /// <summary>A rule has no test case that must not hit.</summary>
    public const string NoNearMiss = "SCR0402";

    /// <summary>A filing or an observation in a test is malformed.</summary>
    public const string BadTestFiling = "SCR0403";

    /// <summary>A test case asks for something that can never be, such as evidence that its filing does not contain.</summary>
    public const string ImpossibleCase = "SCR0404";
}
