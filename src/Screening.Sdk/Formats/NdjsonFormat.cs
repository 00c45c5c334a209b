using System.Globalization;
using Screening.Wire;

namespace Screening.Formats;

/// <summary>Our own shape, one filing a line. Blank lines are skipped; a bad line does not stop the next one.</summary>
internal sealed class NdjsonFormat : FilingFormat
{
    public override string Name => "ndjson";

    public override IEnumerable<FilingRecord> Read(Stream input)
    {
        var lines = new LineReader(input, FilingLimits.FilingBytes);
        while (lines.Next())
            if (lines.IsTooLong) yield return ProblemList.Refuse("$", lines.Number, 1, string.Create(CultureInfo.InvariantCulture, $"the line is longer than {FilingLimits.FilingBytes} bytes"));
            else if (!IsBlank(lines.Line.Span)) yield return FilingReader.Read(Slice(lines));
    }

    private static Utf8Slice Slice(LineReader lines)
    {
        var slice = new Utf8Slice(lines.Line, lines.Number);
        return lines.Number == 1 ? slice.WithoutMark() : slice;
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r"u8).IsEmpty;
}
