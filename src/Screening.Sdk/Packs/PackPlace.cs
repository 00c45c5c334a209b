namespace Screening;

/// <summary>Where a pack really lies, once every link on the way to it is followed.</summary>
/// <param name="Root">The folder by its real name, so that what is read is of one version even while a link is moved to the next.</param>
/// <param name="Turns">Every path that would lead elsewhere if it were replaced: the folder as it was named, and each link on the way.</param>
internal sealed record PackPlace(string Root, IReadOnlyList<string> Turns)
{
    // Kubernetes keeps the files of a mounted volume in the folder that this link names, and moves the link to change them all at once.
    private const string MountedVersion = "..data";

    // As many as Linux follows; more are a circle.
    private const int MostTurns = 40;

    public static PackPlace Of(string directory)
    {
        var named = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        var turns = new List<string> { named };
        var folder = Follow(named, turns);
        var mounted = Path.Combine(folder, MountedVersion);
        if (Target(mounted) is not null) folder = Follow(mounted, turns);
        return new PackPlace(Follow(OnlyPackIn(folder), turns), turns);
    }

    private static string Follow(string path, List<string> turns)
    {
        if (Path.GetDirectoryName(path) is not { } parent) return path;
        var here = Path.Combine(Follow(parent, turns), Path.GetFileName(path));
        if (Target(here) is not { } target) return here;
        if (turns.Count > MostTurns) throw new IOException($"`{turns[0]}` leads through more than {MostTurns} links");
        turns.Add(here);
        return Follow(Path.GetFullPath(target, Path.GetDirectoryName(here)!), turns);
    }

    private static string? Target(string path) => new DirectoryInfo(path).LinkTarget;

    private static string OnlyPackIn(string directory)
    {
        if (File.Exists(Path.Combine(directory, "pack.yaml")) || !Directory.Exists(directory)) return directory;
        var below = Directory.EnumerateDirectories(directory).Where(sub => File.Exists(Path.Combine(sub, "pack.yaml"))).Take(2).ToList();
        return below.Count == 1 ? below[0] : directory;
    }
}
