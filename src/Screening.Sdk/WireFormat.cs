using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Screening.Formats;
using Screening.Wire;

namespace Screening;

/// <summary>
/// The one JSON shape of filings and decisions, over HTTP, in NDJSON, in logs and in rule tests. Members are spelt as in the
/// rules, in camelCase; words of an enumeration likewise; days are <c>2022-03-01</c>; numbers keep their digits.
/// The same record gives the same bytes on every machine: members in the order of their declaration, absent ones left out.
/// </summary>
public static class WireFormat
{
    /// <summary>Reads one filing. It is read strictly, and everything that is wrong with it is told at once, with its place.</summary>
    public static FilingRecord ReadFiling(ReadOnlyMemory<byte> utf8) => FilingReader.Read(new Utf8Slice(utf8));

    /// <summary>Reads a decision that was written by <see cref="ToBytes(Decision)"/>, to compare it with a new one.</summary>
    /// <exception cref="FormatException">The bytes are not a decision; the message names the place.</exception>
    public static Decision ReadDecision(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return CanonicalJson.Read<Decision>(utf8.Span) ?? throw new FormatException("not a decision: found `null`");
        }
        catch (JsonException fault)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}");
            throw new FormatException($"not a decision: `{fault.Path ?? "$"}`, {place}", fault);
        }
    }

    /// <summary>Writes a decision.</summary>
    public static void Write(IBufferWriter<byte> output, Decision decision) => CanonicalJson.Write(output, decision);

    /// <summary>Writes an explanation.</summary>
    public static void Write(IBufferWriter<byte> output, Explanation explanation) => CanonicalJson.Write(output, explanation);

    /// <summary>Writes a filing; empty lists are left out as absent members are.</summary>
    public static void Write(IBufferWriter<byte> output, Filing filing) => CanonicalJson.Write(output, filing);

    /// <summary>A decision as UTF-8 bytes.</summary>
    public static byte[] ToBytes(Decision decision) => Bytes(decision);

    /// <summary>An explanation as UTF-8 bytes.</summary>
    public static byte[] ToBytes(Explanation explanation) => Bytes(explanation);

    /// <summary>A filing as UTF-8 bytes.</summary>
    public static byte[] ToBytes(Filing filing) => Bytes(filing);

    /// <summary>A decision as text.</summary>
    public static string ToJson(Decision decision) => Encoding.UTF8.GetString(Bytes(decision));

    /// <summary>An explanation as text.</summary>
    public static string ToJson(Explanation explanation) => Encoding.UTF8.GetString(Bytes(explanation));

    /// <summary>A filing as text.</summary>
    public static string ToJson(Filing filing) => Encoding.UTF8.GetString(Bytes(filing));

    private static byte[] Bytes<T>(T record)
    {
        var output = new ArrayBufferWriter<byte>();
        CanonicalJson.Write(output, record);
        return output.WrittenSpan.ToArray();
    }
}
