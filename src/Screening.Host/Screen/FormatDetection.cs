using System.Buffers;
using System.IO.Pipelines;
using Screening.Formats;
using Screening.Host.Cli;

namespace Screening.Host.Screen;

/// <summary>Looks at the beginning of an input, which may be a pipe, without using it up.</summary>
internal static class FormatDetection
{
    private const int HeadBytes = 4096;

    /// <summary>The shape of the input, and the whole input again.</summary>
    public static (FilingFormat Format, Stream Content) Detect(string? name, Stream input)
    {
        var pipe = PipeReader.Create(input);
        while (true)
        {
            var read = pipe.ReadAsync().AsTask().GetAwaiter().GetResult();
            var head = read.Buffer.Slice(0, Math.Min(HeadBytes, read.Buffer.Length)).ToArray();
            var whole = read.IsCompleted || head.Length == HeadBytes;
            // A first line is enough, unless it is a lone bracket: a writer at the other end may be waiting for its answer.
            var format = whole || head.AsSpan().IndexOf((byte)'\n') > 1 ? FilingFormats.Detect(name ?? "", head) : null;
            pipe.AdvanceTo(read.Buffer.Start, format is null && !whole ? read.Buffer.End : read.Buffer.Start);
            if (format is not null) return (format, pipe.AsStream());
            if (whole) return (Empty(name, head), pipe.AsStream());
        }
    }

    private static FilingFormat Empty(string? name, byte[] head) => head.Length == 0
        ? Named("ndjson")
        : throw new CannotRunException($"cannot tell the shape of {(name is null ? "the standard input" : $"`{name}`")}; name it with --input");

    /// <summary>The shape of that name.</summary>
    public static FilingFormat Named(string name) => FilingFormats.Find(name) ?? throw new CannotRunException(
        $"there is no input shape `{name}`; expected one of {string.Join(", ", FilingFormats.All.Select(format => format.Name))}");
}
