using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Screening.Formats;

namespace Screening.Host.Api;

/// <summary>One line of a batch.</summary>
/// <param name="Number">From 1, blank lines counted.</param>
/// <param name="Bytes">Its bytes; null if there are more than one filing may have.</param>
internal sealed record BatchLine(int Number, byte[]? Bytes);

/// <summary>
/// Cuts a body into lines as it arrives, and gives them in handfuls: what has come is not kept waiting for more, and nothing is read
/// that nobody has room for.
/// </summary>
internal sealed class BatchLines(PipeReader body)
{
    // Few enough that their answers do not grow into large objects, which are dear to collect.
    private const int MostLines = 32;
    private const int EnoughBytes = 32 * 1024;

    private int _number;
    private bool _tooLong;

    public async IAsyncEnumerable<IReadOnlyList<BatchLine>> ReadAsync([EnumeratorCancellation] CancellationToken stop = default)
    {
        while (true)
        {
            var read = await body.ReadAsync(stop);
            var rest = read.Buffer;
            var lines = Take(ref rest);
            var isLast = read.IsCompleted && lines.Count == 0;
            if (isLast && (rest.Length > 0 || _tooLong)) Add(lines, rest);
            else if (lines.Count == 0 && rest.Length > FilingLimits.FilingBytes) Discard(ref rest);
            body.AdvanceTo(rest.Start, lines.Count > 0 ? rest.Start : rest.End);
            if (lines.Count > 0) yield return lines;
            if (isLast) yield break;
        }
    }

    private List<BatchLine> Take(ref ReadOnlySequence<byte> rest)
    {
        var lines = new List<BatchLine>();
        var taken = 0L;
        while (lines.Count < MostLines && taken < EnoughBytes && rest.PositionOf((byte)'\n') is { } end)
        {
            var line = rest.Slice(0, end);
            taken += line.Length;
            Add(lines, line);
            rest = rest.Slice(rest.GetPosition(1, end));
        }
        return lines;
    }

    private void Add(List<BatchLine> lines, ReadOnlySequence<byte> line)
    {
        _number++;
        if (_tooLong || line.Length > FilingLimits.FilingBytes) lines.Add(new BatchLine(_number, null));
        else if (Trimmed(line) is { Length: > 0 } bytes) lines.Add(new BatchLine(_number, bytes));
        _tooLong = false;
    }

    private void Discard(ref ReadOnlySequence<byte> rest)
    {
        _tooLong = true;
        rest = rest.Slice(rest.End);
    }

    private byte[] Trimmed(ReadOnlySequence<byte> line)
    {
        var bytes = line.ToArray();
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var text = _number == 1 && bytes.AsSpan().StartsWith(mark) ? bytes[3..] : bytes;
        return text.AsSpan().Trim(" \t\r"u8).IsEmpty ? [] : text;
    }
}
