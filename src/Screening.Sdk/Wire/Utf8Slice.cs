using System.Text;
using System.Text.Unicode;

namespace Screening.Wire;

/// <summary>Bytes of one record, and where in the input they begin.</summary>
/// <param name="Bytes">The bytes, UTF-8.</param>
/// <param name="Line">Line of the first byte, from 1.</param>
/// <param name="Column">Column of the first byte, from 1, in UTF-16 units.</param>
internal readonly record struct Utf8Slice(ReadOnlyMemory<byte> Bytes, int Line = 1, int Column = 1)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The same bytes without a byte order mark, which spreadsheets like to write.</summary>
    public Utf8Slice WithoutMark() => Bytes.Span.StartsWith(ByteOrderMark) ? this with { Bytes = Bytes[3..] } : this;

    /// <summary>The place of a byte in the input.</summary>
    public (int Line, int Column) PlaceOf(int offset)
    {
        var before = Bytes.Span[..Math.Min(offset, Bytes.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[lineStart..]) + (lineStart == 0 ? Column : 1);
        return (Line + before.Count((byte)'\n'), column);
    }

    /// <summary>Offset of a byte that stands so many bytes into that line of this slice, both from 0.</summary>
    public int OffsetOf(long line, long byteInLine)
    {
        var start = 0;
        for (; line > 0; line--) start += Bytes.Span[start..].IndexOf((byte)'\n') + 1;
        return (int)Math.Min(start + byteInLine, Bytes.Length);
    }

    /// <summary>Offset of the first byte that is not UTF-8; -1 if all are.</summary>
    public int FirstInvalid()
    {
        if (Utf8.IsValid(Bytes.Span)) return -1;
        var offset = 0;
        while (Rune.DecodeFromUtf8(Bytes.Span[offset..], out _, out var length) == System.Buffers.OperationStatus.Done) offset += length;
        return offset;
    }
}
