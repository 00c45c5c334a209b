using System.IO.Enumeration;

namespace Screening.Packs;

/// <summary>A folder on disk as the files of a pack. Sizes are asked before anything is read, and links in it are not followed.</summary>
internal static class PackFolder
{
    private static readonly EnumerationOptions Whole = new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };

    public static IReadOnlyList<RuleFile> Read(string root, DiagnosticBag diagnostics)
    {
        var entries = Entries(root).Take(PackLimits.Files + 1).ToList();
        if (entries.Count > PackLimits.Files) return TooLarge($"the folder has more than {PackLimits.Files} files");
        var files = entries.Where(entry => IsRead(entry, diagnostics)).ToList();
        var bytes = files.Sum(file => file.Length);
        return bytes > PackLimits.PackBytes
            ? TooLarge($"the pack has {bytes} bytes; the limit is {PackLimits.PackBytes}")
            : [.. files.Select(file => ReadFile(root, file)).OrderBy(file => file.Path, StringComparer.Ordinal)];

        IReadOnlyList<RuleFile> TooLarge(string message)
        {
            diagnostics.Error(DiagnosticCodes.TooLarge, PackPath.At("pack.yaml"), message);
            return [];
        }
    }

    private static FileSystemEnumerable<Entry> Entries(string root) =>
        new(root, (ref FileSystemEntry entry) => new Entry(Path.GetRelativePath(root, entry.ToFullPath()).Replace(Path.DirectorySeparatorChar, '/'), entry.Length, IsLink(ref entry)), Whole)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory || IsLink(ref entry),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry) && !entry.FileName.StartsWith('.'),
        };

    private static bool IsRead(Entry entry, DiagnosticBag diagnostics)
    {
        if (entry.IsLink) diagnostics.Error(DiagnosticCodes.BadPath, PackPath.At(entry.Path), "this is a link, which is not followed");
        else if (!PackPath.IsRead(entry.Path, diagnostics)) return false;
        else if (entry.Length <= PackLimits.FileBytes) return true;
        else diagnostics.Error(DiagnosticCodes.TooLarge, PackPath.At(entry.Path), $"the file has {entry.Length} bytes; the limit is {PackLimits.FileBytes}");
        return false;
    }

    // What has no length is not opened: it may be a pipe, which would never end.
    private static RuleFile ReadFile(string root, Entry entry)
    {
        if (entry.Length == 0) return new RuleFile(entry.Path, ReadOnlyMemory<byte>.Empty);
        using var stream = File.OpenRead(Path.Combine(root, entry.Path));
        var bytes = new byte[entry.Length];
        stream.ReadExactly(bytes);
        return new RuleFile(entry.Path, bytes);
    }

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private sealed record Entry(string Path, long Length, bool IsLink);
}
