namespace Screening.Tests;

/// <summary>The files of the repository, and its rules compiled once for all tests.</summary>
internal static class Repository
{
    private static readonly Lazy<Screener> Compiled = new(() => RulePack.Load(PathTo("rules/cn-cbec")).Compile());

    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static Screener Screener => Compiled.Value;

    public static string PathTo(string relative) => Path.Combine(Root, relative);

    public static string Read(string relative) => File.ReadAllText(PathTo(relative));

    /// <summary>Midnight in China.</summary>
    public static DateTimeOffset Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, TimeSpan.FromHours(8));

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new DirectoryNotFoundException("no Screening.slnx above the tests"),
        _ when File.Exists(Path.Combine(folder.FullName, "Screening.slnx")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}
