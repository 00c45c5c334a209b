using System.Collections.Concurrent;
using ZstdSharp;

namespace Screening.Host.Store;

/// <summary>
/// Compresses texts of one kind. The first texts of a store are its samples: once there are enough, a dictionary is made of them aside,
/// and later texts take a third of the room.
/// </summary>
/// <param name="known">Every dictionary of the store, by number.</param>
/// <param name="current">The one that new texts are compressed with.</param>
/// <param name="keep">Keeps the content of a new dictionary in the store, and gives it its number.</param>
internal sealed class Compaction(ConcurrentDictionary<byte, Dictionary> known, Dictionary current, Func<byte[], Task<Dictionary>> keep)
{
    private const int SamplesWanted = 1000;
    private const int LongestSample = 16 * 1024;
    private const int DictionaryBytes = 56 * 1024;

    private readonly Lock _gate = new();
    private List<byte[]>? _samples = current == Dictionary.None ? [] : null;
    private volatile Dictionary _current = current;

    public byte[] Compress(byte[] text)
    {
        if (_samples is not null && text.Length <= LongestSample) Sample(text);
        return _current.Compress(text);
    }

    /// <exception cref="StoreException">The bytes are not what was written.</exception>
    public byte[] Expand(ReadOnlySpan<byte> packed)
    {
        try
        {
            return known[packed[0]].Expand(packed);
        }
        catch (Exception e) when (e is ZstdException or KeyNotFoundException or IndexOutOfRangeException)
        {
            throw new StoreException("the store is damaged: a text cannot be read back");
        }
    }

    private void Sample(byte[] text)
    {
        List<byte[]>? samples;
        lock (_gate)
        {
            if ((samples = _samples) is null) return;
            samples.Add(text);
            if (samples.Count < SamplesWanted) return;
            _samples = null;
        }
        _ = Task.Run(() => LearnAsync(samples));
    }

    // Texts that have nothing in common, or a store that cannot be written, leave things as they are until the next start.
    private async Task LearnAsync(List<byte[]> samples)
    {
        try
        {
            _current = await keep(DictBuilder.TrainFromBuffer(samples, DictionaryBytes));
        }
        catch (Exception e) when (e is ZstdException or StoreException)
        {
        }
    }
}
