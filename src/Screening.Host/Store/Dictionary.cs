using System.Collections.Concurrent;
using ZstdSharp;
using ZstdSharp.Unsafe;

namespace Screening.Host.Store;

/// <summary>Words that texts of one kind have in common, so that a short text need not bring them along.</summary>
/// <param name="Number">Number of the dictionary in its store, from 1; 0 for none at all.</param>
/// <param name="Content">The words as Zstandard trains them.</param>
internal sealed record Dictionary(byte Number, byte[] Content)
{
    /// <summary>No words in common.</summary>
    public static readonly Dictionary None = new(0, []);

    private readonly ConcurrentBag<Compressor> _compressors = [];
    private readonly ConcurrentBag<Decompressor> _decompressors = [];

    /// <summary>The text behind one byte that names the dictionary.</summary>
    public byte[] Compress(ReadOnlySpan<byte> text)
    {
        if (!_compressors.TryTake(out var compressor)) compressor = NewCompressor();
        var packed = new byte[1 + Compressor.GetCompressBound(text.Length)];
        packed[0] = Number;
        var length = compressor.Wrap(text, packed.AsSpan(1));
        _compressors.Add(compressor);
        return packed[..(1 + length)];
    }

    /// <summary>The text that was compressed.</summary>
    public byte[] Expand(ReadOnlySpan<byte> packed)
    {
        if (!_decompressors.TryTake(out var decompressor)) decompressor = NewDecompressor();
        var text = decompressor.Unwrap(packed[1..]).ToArray();
        _decompressors.Add(decompressor);
        return text;
    }

    private Compressor NewCompressor()
    {
        var compressor = new Compressor(level: 3);
        // The byte before the text names the dictionary; a sum notices a bit that the disk has turned.
        compressor.SetParameter(ZSTD_cParameter.ZSTD_c_dictIDFlag, 0);
        compressor.SetParameter(ZSTD_cParameter.ZSTD_c_checksumFlag, 1);
        if (Content.Length > 0) compressor.LoadDictionary(Content);
        return compressor;
    }

    private Decompressor NewDecompressor()
    {
        var decompressor = new Decompressor();
        if (Content.Length > 0) decompressor.LoadDictionary(Content);
        return decompressor;
    }
}
