using System.Runtime.InteropServices;

namespace Screening.Ingredients;

/// <summary>
/// Which names begin, or end, with the characters at a place of a text. One edit leaves the first characters of a name as they are, or
/// the last, so whatever is nearly a name is found by one of them. A bitmap in front answers for most words, and never forgets a name.
/// </summary>
internal sealed class NameEnds
{
    private const int Shortest = 4;
    private const int BucketBits = 13;
    private const int FilterBits = 16;

    private readonly ulong[] _gate = new ulong[(1 << FilterBits) / 64];
    private readonly ulong[] _filter = new ulong[(1 << FilterBits) / 64];
    private readonly ushort[] _firsts = new ushort[(1 << BucketBits) + 1];
    private readonly Candidate[] _candidates;

    /// <summary>Prepares the look-up.</summary>
    /// <param name="names">The names, of nine characters at least.</param>
    /// <param name="step">1 for how they begin, -1 for how they end.</param>
    public NameEnds(IReadOnlyList<string> names, int step)
    {
        Step = step;
        var keys = names.Select(name => KeyAt(name, step > 0 ? 0 : name.Length - 1, LengthFor(name.Length))!.Value).ToArray();
        _candidates = [.. Enumerable.Range(0, names.Count).OrderBy(i => BucketOf(keys[i])).Select(i => checked(new Candidate((ushort)i, (ushort)names[i].Length)))];
        foreach (var name in names) Put(_gate, KeyAt(name, step > 0 ? 0 : name.Length - 1, Shortest)!.Value);
        foreach (var key in keys)
        {
            Put(_filter, key);
            _firsts[BucketOf(key) + 1]++;
        }
        for (var i = 1; i < _firsts.Length; i++) _firsts[i] += _firsts[i - 1];
    }

    /// <summary>How many characters are compared: more of them in longer names, but less than half of any, as a swap may lie across the middle.</summary>
    public static ReadOnlySpan<int> Lengths => [Shortest, 5, 8];

    /// <summary>1 if it is about how names begin, -1 if about how they end.</summary>
    public int Step { get; }

    public static int LengthFor(int name) => name switch { < 11 => Shortest, < 17 => 5, _ => 8 };

    /// <summary>Whether any name may begin, or end, here; false for most words.</summary>
    public bool MayBeAt(ReadOnlySpan<char> text, int at) => KeyAt(text, at, Shortest) is { } key && Has(_gate, key);

    /// <summary>The names that may begin, or end, with so many characters here. Some may not, as several share a bucket.</summary>
    public ReadOnlySpan<Candidate> At(ReadOnlySpan<char> text, int at, int length)
    {
        if (KeyAt(text, at, length) is not { } key || !Has(_filter, key)) return [];
        var bucket = BucketOf(key);
        return _candidates.AsSpan(_firsts[bucket].._firsts[bucket + 1]);
    }

    private static void Put(ulong[] bits, ulong key) => bits[key >> (64 - FilterBits + 6)] |= 1UL << (int)(key >> (64 - FilterBits));

    private static bool Has(ulong[] bits, ulong key) => (bits[key >> (64 - FilterBits + 6)] >> (int)(key >> (64 - FilterBits)) & 1) != 0;

    private static int BucketOf(ulong key) => (int)(key >> (64 - BucketBits));

    // Four characters are one number of 64 bits; the first four and the last four, which may overlap, make a key of up to eight.
    private ulong? KeyAt(ReadOnlySpan<char> text, int at, int length)
    {
        var start = Step > 0 ? at : at - length + 1;
        if (start < 0 || start + length > text.Length) return null;
        var bytes = MemoryMarshal.AsBytes(text.Slice(start, length));
        var (first, last) = (MemoryMarshal.Read<ulong>(bytes), MemoryMarshal.Read<ulong>(bytes[^8..]));
        return ((first * 0x9E3779B97F4A7C15) + last + (ulong)length) * 0xC2B2AE3D27D4EB4F;
    }
}

/// <summary>A name that a text may nearly have. Its length is at hand, since most candidates are refused for it and the name need not be fetched.</summary>
/// <param name="Name">Index of the name.</param>
/// <param name="Length">Its length in characters.</param>
internal readonly record struct Candidate(ushort Name, ushort Length);
