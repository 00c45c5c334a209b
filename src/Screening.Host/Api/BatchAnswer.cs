using System.Buffers;
using System.Text;
using Screening.Formats;

namespace Screening.Host.Api;

/// <summary>Lines of a batch or job: how each is read, and how it is answered.</summary>
internal static class BatchAnswer
{
    public static FilingRecord Read(BatchLine line)
    {
        if (line.Bytes is null) return new FilingRecord { Line = line.Number, Filing = null, Problems = [new FilingProblem("$", line.Number, 1, $"the line is longer than {FilingLimits.FilingBytes} bytes")] };
        var record = WireFormat.ReadFiling(line.Bytes);
        return record with { Line = line.Number, Problems = [.. record.Problems.Select(problem => problem with { Line = line.Number })] };
    }

    /// <summary>The decision with its name at the end.</summary>
    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<byte> decision, string id)
    {
        output.Write(decision[..^1]);
        output.Write(",\"decisionId\":\""u8);
        Encoding.UTF8.GetBytes(id, output);
        output.Write("\"}\n"u8);
    }

    /// <summary>The line's number, and what is wrong with it.</summary>
    public static void Write(IBufferWriter<byte> output, int line, IReadOnlyList<FilingProblem> problems)
    {
        JsonBody.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("line", line);
            json.WriteStartArray("error");
            foreach (var problem in problems) JsonBody.Write(json, problem);
            json.WriteEndArray();
            json.WriteEndObject();
        });
        output.Write("\n"u8);
    }
}
