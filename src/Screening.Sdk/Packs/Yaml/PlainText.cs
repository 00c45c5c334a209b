using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Screening.Packs.Yaml;

/// <summary>Bytes to text, refusing what editors hide: byte order marks, NUL, control and bidirectional characters, malformed UTF-8.</summary>
internal static class PlainText
{
    // Line ends that editors do not show as such, and marks that make a line read in another order than it is stored.
    private static readonly SearchValues<char> Hidden = SearchValues.Create([
        .. Enumerable.Range(0x80, 0x20).Select(c => (char)c), '\u2028', '\u2029',
        '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069']);

    public static string? Decode(RuleFile file, DiagnosticBag diagnostics)
    {
        var bytes = file.Content.Span;
        if (bytes.Length > PackLimits.FileBytes)
            return Refuse(file, bytes, 0, diagnostics, $"the file has {bytes.Length} bytes; the limit is {PackLimits.FileBytes}", DiagnosticCodes.TooLarge);
        if (bytes.StartsWith("\uFEFF"u8))
            return Refuse(file, bytes, 0, diagnostics, "the file begins with a byte order mark; save it as UTF-8 without one");
        var control = IndexOfControl(bytes);
        if (control >= 0)
            return Refuse(file, bytes, control, diagnostics, $"a control character (byte {bytes[control]:x2}) stands here");
        var malformed = IndexOfMalformed(bytes);
        if (malformed >= 0) return Refuse(file, bytes, malformed, diagnostics, "these bytes are not UTF-8");
        var text = Encoding.UTF8.GetString(bytes);
        var hidden = text.AsSpan().IndexOfAny(Hidden);
        return hidden < 0
            ? text
            : Refuse(file, bytes, Encoding.UTF8.GetByteCount(text.AsSpan(0, hidden)), diagnostics, $"an invisible character (U+{(int)text[hidden]:X4}) stands here; write it as an escape in double quotes");
    }

    private static int IndexOfMalformed(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return -1;
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var consumed) == OperationStatus.Done) at += consumed;
        return at;
    }

    private static int IndexOfControl(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
            if (bytes[i] is (< 0x20 and not (byte)'\t' and not (byte)'\n' and not (byte)'\r') or 0x7f) return i;
        return -1;
    }

    private static string? Refuse(
        RuleFile file, ReadOnlySpan<byte> bytes, int at, DiagnosticBag diagnostics, string message, string code = DiagnosticCodes.NotText)
    {
        var before = bytes[..Math.Min(at, bytes.Length)];
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        diagnostics.Error(code, new SourceLocation(file.Path, line, column), message);
        return null;
    }
}
