using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Screening.Host.Tests.Serve;

/// <summary>A sidecar in a process of its own, which can be killed.</summary>
internal static partial class OtherProcess
{
    public static Process Start(Folder folder) => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { Path.Combine(AppContext.BaseDirectory, "screening.dll"), "serve", "--rules", folder.Rules, "--store", folder["screening.db"], "--urls", "http://127.0.0.1:0" },
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    /// <summary>Where it listens, once it does.</summary>
    public static async Task<Uri> AddressAsync(Process process) => new(Address().Match((await process.StandardOutput.ReadLineAsync(Running.Stop))!).Value);

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
