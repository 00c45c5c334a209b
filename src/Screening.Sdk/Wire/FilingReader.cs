using System.Text.Json;
using Screening.Formats;

namespace Screening.Wire;

/// <summary>Reads one filing in our own shape, and tells everything that is wrong with it at once.</summary>
internal static class FilingReader
{
    private static readonly JsonReaderOptions Strict = new() { MaxDepth = FilingLimits.Depth };

    public static FilingRecord Read(Utf8Slice input)
    {
        var walk = new JsonWalk(input);
        var filing = walk.Accepts(FilingLimits.FilingBytes) ? Read(input, walk) : null;
        return walk.Problems.ToRecord(input.Line, filing);
    }

    private static Filing? Read(Utf8Slice input, JsonWalk walk)
    {
        var json = new Utf8JsonReader(input.Bytes.Span, Strict);
        try
        {
            json.Read();
            var filing = Shapes.Filing.Read(ref json, walk);
            // One more step makes the reader complain about anything that follows.
            if (!walk.Problems.IsFull) json.Read();
            return filing;
        }
        catch (JsonException fault)
        {
            walk.Broken(fault, ref json);
            return null;
        }
    }
}
