namespace Screening.Normalization;

/// <summary>Why what stands in a barcode field is no item number. A fault is named with its likely cause and never mended in silence.</summary>
internal enum BarcodeFault
{
    /// <summary>8, 12, 13 or 14 digits, the last of which does not fit the others.</summary>
    CheckDigit,

    /// <summary>A number of digits that no item number has.</summary>
    Length,

    /// <summary>11 digits: a UPC without its check digit, or one whose leading zero a spreadsheet dropped.</summary>
    ElevenDigits,

    /// <summary>Two item numbers without a separator.</summary>
    Joined,

    /// <summary>Nothing but zeros.</summary>
    AllZeros,

    /// <summary>What a spreadsheet makes of long numbers: <c>4.98704E+12</c>; the digits are lost.</summary>
    Scientific,

    /// <summary>A decimal point behind the number, as spreadsheets write it: <c>4987040000000.0</c>.</summary>
    DecimalPoint,

    /// <summary>Letters O, I or l where digits belong.</summary>
    LetterForDigit,

    /// <summary>An old ten-digit book number.</summary>
    Isbn10,

    /// <summary>A marketplace's own code: ASIN <c>B0…</c>, FNSKU <c>X00…</c>.</summary>
    MarketplaceCode,

    /// <summary>A UPC in its six-digit short form, which as eight digits cannot be told from a GTIN-8.</summary>
    UpcE,

    /// <summary>GTIN-14 with indicator 9: goods of varying weight, not a retail pack.</summary>
    VariableMeasure,

    /// <summary>Anything else: a SKU, a web address, words.</summary>
    NotANumber,
}
