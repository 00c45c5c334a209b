using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Screening.Host.Cli;

namespace Screening.Host.Serve;

/// <summary>How a sidecar is set up, and everything that is wrong with that.</summary>
internal sealed record Settings
{
    /// <summary>Where a sidecar listens that is told nothing.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5080";

    private const int DefaultJobMegabytes = 2048;
    private const int DefaultJobQueue = 16;
    private const int LongestSeconds = 300;

    // A terabyte, or more days than anybody keeps anything.
    private const int Most = 1024 * 1024;

    private static readonly string[] Known = ["Rules", "Store", "JobFolder", "JobMegabytes", "JobQueue", "KeepDays", "KeepMegabytes", "NoticeSeconds", "DrainSeconds"];

    /// <summary>The folder of the rule pack.</summary>
    public required string Rules { get; init; }

    /// <summary>The file that decisions are kept in. The default is <c>screening.db</c> in the current folder.</summary>
    public required string Store { get; init; }

    /// <summary>Where to listen.</summary>
    public required IReadOnlyList<string> Urls { get; init; }

    /// <summary>The folder whose files a job may read; null, the default, allows none. Uploads need no folder.</summary>
    public string? JobFolder { get; init; }

    /// <summary>The largest catalogue that may be sent. The default is 2048.</summary>
    public int JobMegabytes { get; init; } = DefaultJobMegabytes;

    /// <summary>Jobs that may wait or run at a time. The default is 16.</summary>
    public int JobQueue { get; init; } = DefaultJobQueue;

    /// <summary>Decisions older than this are forgotten; null, the default, keeps them.</summary>
    public int? KeepDays { get; init; }

    /// <summary>While the store holds more than this, its oldest decisions are forgotten; null, the default, keeps them.</summary>
    public int? KeepMegabytes { get; init; }

    /// <summary>How long it goes on taking requests once it is told to end and says that it is not ready. The default of the setting is a second.</summary>
    public TimeSpan Notice { get; init; }

    /// <summary>How long requests that are under way may take after that. The default is 25 seconds.</summary>
    public TimeSpan Drain { get; init; } = TimeSpan.FromSeconds(25);

    /// <summary>What is logged, in the platform's usual section.</summary>
    public IConfiguration? Logging { get; init; }

    /// <summary>Every mistake, in the operator's words; a sidecar with one does not start.</summary>
    public required IReadOnlyList<string> Mistakes { get; init; }

    /// <summary>The platform's usual sources. Files are read once: what changes while it runs are rules, not settings.</summary>
    /// <exception cref="CannotRunException">The file is not JSON.</exception>
    public static IConfiguration Sources(string folder, IReadOnlyDictionary<string, string?> flags)
    {
        try
        {
            return new ConfigurationBuilder()
                .SetBasePath(folder)
                .AddJsonFile("appsettings.json", optional: true, reloadOnChange: false)
                .AddEnvironmentVariables("ASPNETCORE_")
                .AddEnvironmentVariables()
                .AddInMemoryCollection(flags)
                .Build();
        }
        catch (InvalidDataException e)
        {
            throw new CannotRunException($"cannot read `appsettings.json`: it is not JSON{Place(e.GetBaseException() as JsonException)}");
        }
    }

    public static Settings Read(IConfiguration configuration, Shell shell)
    {
        var mistakes = new List<string>();
        var screening = configuration.GetSection("Screening");
        mistakes.AddRange(screening.GetChildren().Where(child => !Known.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
            .Select(child => $"`{child.Path}`: unknown setting; known are {string.Join(", ", Known.Select(name => $"`Screening:{name}`"))}"));
        var urls = UrlsIn(configuration);
        mistakes.AddRange(urls.Select(Mistake).OfType<string>());
        return new Settings
        {
            Rules = RulesIn(screening["Rules"], shell, mistakes),
            Store = StoreIn(screening["Store"], mistakes),
            Urls = urls,
            JobFolder = JobFolderIn(screening["JobFolder"], mistakes),
            JobMegabytes = Number(screening, "JobMegabytes", mistakes) ?? DefaultJobMegabytes,
            JobQueue = Number(screening, "JobQueue", mistakes) ?? DefaultJobQueue,
            KeepDays = Number(screening, "KeepDays", mistakes),
            KeepMegabytes = Number(screening, "KeepMegabytes", mistakes),
            Notice = Seconds(screening.GetSection("NoticeSeconds"), byDefault: 1, mistakes),
            Drain = Seconds(screening.GetSection("DrainSeconds"), byDefault: 25, mistakes),
            Logging = configuration.GetSection("Logging"),
            Mistakes = mistakes,
        };
    }

    private static string Place(JsonException? fault) =>
        fault is null ? "" : string.Create(CultureInfo.InvariantCulture, $" at line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}");

    private static string[] UrlsIn(IConfiguration configuration)
    {
        var split = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        if (configuration["Urls"] is { Length: > 0 } urls) return urls.Split(';', split);
        // Images of containers set this; it means every address.
        return configuration["HTTP_PORTS"] is { Length: > 0 } ports ? [.. ports.Split(';', split).Select(port => $"http://*:{port}")] : [DefaultUrl];
    }

    private static string RulesIn(string? named, Shell shell, List<string> mistakes)
    {
        try
        {
            return Path.GetFullPath(RulesFolder.Path(named, shell));
        }
        catch (CannotRunException e)
        {
            mistakes.Add($"`Screening:Rules`: {e.Message}");
            return "";
        }
    }

    private static string StoreIn(string? named, List<string> mistakes)
    {
        var path = Path.GetFullPath(named is { Length: > 0 } ? named : "screening.db");
        if (Directory.Exists(path)) mistakes.Add($"`Screening:Store`: `{named}` is a folder; name a file");
        else if (!Directory.Exists(Path.GetDirectoryName(path))) mistakes.Add($"`Screening:Store`: there is no folder for `{named}`");
        return path;
    }

    private static string? JobFolderIn(string? named, List<string> mistakes)
    {
        if (named is not { Length: > 0 }) return null;
        if (!Directory.Exists(named)) mistakes.Add($"`Screening:JobFolder`: there is no folder `{named}`");
        return Path.GetFullPath(named);
    }

    private static int? Number(IConfigurationSection screening, string name, List<string> mistakes)
    {
        if (screening[name] is not { Length: > 0 } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= Most) return number;
        mistakes.Add(string.Create(CultureInfo.InvariantCulture, $"`Screening:{name}`: `{text}` is not a number from 1 to {Most}"));
        return null;
    }

    private static TimeSpan Seconds(IConfigurationSection setting, int byDefault, List<string> mistakes)
    {
        if (setting.Value is not { } text) return TimeSpan.FromSeconds(byDefault);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= LongestSeconds) return TimeSpan.FromSeconds(seconds);
        mistakes.Add(string.Create(CultureInfo.InvariantCulture, $"`{setting.Path}`: `{text}` is not a number of seconds from 0 to {LongestSeconds}"));
        return TimeSpan.Zero;
    }

    private static string? Mistake(string url)
    {
        if (!Uri.TryCreate(url.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return $"`Urls`: `{url}` is not an address such as {DefaultUrl}";
        if (address.Scheme == "https") return $"`Urls`: `{url}`: TLS is not served yet";
        return IsLoopback(address) ? null : $"`Urls`: `{url}` can be reached from other machines, and nobody is asked who they are; listen on 127.0.0.1";
    }

    // A name other than localhost is taken by the server as every address.
    private static bool IsLoopback(Uri address) =>
        string.Equals(address.Host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(address.DnsSafeHost, out var ip) && IPAddress.IsLoopback(ip));
}
