using System.IO.Compression;

namespace Screening.Host.Store;

/// <summary>The files of a pack as a zip archive, which any program can open.</summary>
internal static class PackArchive
{
    // The first day that the format knows: the same files give the same archive.
    private static readonly DateTimeOffset Day = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(IReadOnlyList<RuleFile> files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var file in files)
            {
                var entry = archive.CreateEntry(file.Path, CompressionLevel.Fastest);
                entry.LastWriteTime = Day;
                using var content = entry.Open();
                content.Write(file.Content.Span);
            }
        return bytes.ToArray();
    }

    public static IReadOnlyList<RuleFile> Read(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(entry => new RuleFile(entry.FullName, Content(entry)))];
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var bytes = new byte[entry.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
