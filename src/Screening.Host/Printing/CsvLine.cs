using System.Buffers;

namespace Screening.Host.Printing;

/// <summary>Lines of comma-separated values (RFC 4180) that a spreadsheet may open.</summary>
internal static class CsvLine
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static string Of(IEnumerable<string?> cells) => string.Join(',', cells.Select(cell => Cell(cell ?? "")));

    // A spreadsheet runs a cell that begins like a formula, and these words come from strangers:
    // an apostrophe in front makes it text. The full-width signs count as well.
    private static string Cell(string text)
    {
        var safe = text.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(Quoted) ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : safe;
    }
}
