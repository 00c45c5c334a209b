namespace Screening.Normalization;

/// <summary>Reads what stands in a filing's barcode fields: several codes in one field, declarations of none, and every way to get it wrong.</summary>
internal static class BarcodeFields
{
    // Longer than any code and any declaration; a longer piece is not a number and is not copied.
    private const int LongestCode = 64;

    private const string Separators = "#;,/、；，\n\r\t|";

    private static readonly HashSet<string> Declarations = new(StringComparer.OrdinalIgnoreCase)
    {
        "无", "無", "无GTIN", "無GTIN", "无条码", "无条形码", "无商品条码", "没有", "N/A", "NA", "NONE", "NOGTIN", "NOBARCODE",
    };

    /// <summary>Every code of every field, in the order of the filing; blank fields say nothing.</summary>
    public static IReadOnlyList<WrittenBarcode> Read(IReadOnlyList<string> fields)
    {
        if (fields is [{ } only] && Gtin.Parse(only) is not null) return [Code(0, only, 0, only.Length)];
        var codes = new List<WrittenBarcode>(fields.Count);
        for (var i = 0; i < fields.Count; i++) ReadField(codes, i, fields[i] ?? "");
        return codes;
    }

    private static void ReadField(List<WrittenBarcode> codes, int index, string field)
    {
        if (ElementString.Next(field, 0) is not null) ReadElements(codes, index, field);
        else if (IsDeclaration(field) || field.Contains("://", StringComparison.Ordinal)) Add(codes, index, field, 0, field.Length);
        else ReadParts(codes, index, field);
    }

    private static void ReadElements(List<WrittenBarcode> codes, int index, string field)
    {
        for (var next = ElementString.Next(field, 0); next is { } at; next = ElementString.Next(field, at.Start + at.Length))
            if (at.Length > 0) Add(codes, index, field, at.Start, at.Start + at.Length);
            else codes.Add(new WrittenBarcode(index, 0, field.Length, "", BarcodeFault.NotANumber, IsGtin: false));
    }

    private static void ReadParts(List<WrittenBarcode> codes, int index, string field)
    {
        var start = 0;
        for (var end = 0; end <= field.Length; end++)
        {
            if (end < field.Length && !Separators.Contains(field[end], StringComparison.Ordinal)) continue;
            Add(codes, index, field, start, end);
            start = end + 1;
        }
    }

    private static void Add(List<WrittenBarcode> codes, int index, string field, int start, int end)
    {
        while (start < end && IsFiller(field[start])) start++;
        while (start < end && IsFiller(field[end - 1])) end--;
        if (start < end) codes.Add(Code(index, field, start, end - start));
    }

    private static WrittenBarcode Code(int index, string field, int start, int length)
    {
        Span<char> buffer = stackalloc char[LongestCode];
        if (Compact(field.AsSpan(start, length), buffer) is not (>= 0 and var kept)) return new(index, start, length, "", BarcodeFault.NotANumber, false);
        var code = buffer[..kept];
        if (kept == 0 || IsDeclaration(code)) return new(index, start, length, "", null, false);
        var (gtin, fault) = BarcodeDigits.Read(SkipSymbology(code));
        return new(index, start, length, gtin?.Canonical ?? code.ToString(), fault, gtin is not null);
    }

    // Takes out what people and printers put between digits; -1 if too much is left.
    private static int Compact(ReadOnlySpan<char> written, Span<char> buffer)
    {
        var kept = 0;
        foreach (var c in written)
        {
            if (IsFiller(c) || IsHyphen(c)) continue;
            if (kept == buffer.Length) return -1;
            // Full-width forms lie at a fixed distance from ASCII.
            buffer[kept++] = c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c;
        }
        return kept;
    }

    // Scanners put ]C1, ]d2 or ]Q3 before an element string, and a control character between elements.
    private static ReadOnlySpan<char> SkipSymbology(ReadOnlySpan<char> code) => code is [']', _, _, ..] ? code[3..] : code;

    private static bool IsDeclaration(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        return trimmed.Length <= 12 && Declarations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(trimmed);
    }

    // White space, invisible characters, and the apostrophe that keeps a spreadsheet from calculating.
    private static bool IsFiller(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\'' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF';

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' or '－';
}
