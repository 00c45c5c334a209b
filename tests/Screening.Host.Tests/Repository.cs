namespace Screening.Host.Tests;

/// <summary>The repository these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static string Rules => Path.Combine(Root, "rules");

    private static string Above(string folder) => File.Exists(Path.Combine(folder, "Screening.slnx"))
        ? folder
        : Above(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar)) ?? throw new DirectoryNotFoundException("Screening.slnx"));
}
