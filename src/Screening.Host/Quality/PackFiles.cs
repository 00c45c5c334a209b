using Screening.Host.Cli;

namespace Screening.Host.Quality;

/// <summary>The files of a pack as bytes, so that a copy of it can have more of them.</summary>
internal static class PackFiles
{
    public static IReadOnlyList<RuleFile> Of(string folder)
    {
        var root = Root(folder);
        return
        [
            .. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Select(path => (Path: path, Name: Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/')))
                .Where(file => IsRead(file.Name))
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .Select(file => new RuleFile(file.Name, File.ReadAllBytes(file.Path))),
        ];
    }

    private static bool IsRead(string name) =>
        (name.EndsWith(".yaml", StringComparison.Ordinal) || name.EndsWith(".tsv", StringComparison.Ordinal))
        && !name.StartsWith('.') && !name.Contains("/.", StringComparison.Ordinal);

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "pack.yaml"))
        ? folder
        : Directory.EnumerateDirectories(folder).FirstOrDefault(below => File.Exists(Path.Combine(below, "pack.yaml")))
            ?? throw new CannotRunException($"there is no pack in `{folder}`");
}
