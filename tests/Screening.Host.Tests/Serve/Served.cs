using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Screening.Host.Tests.Serve;

/// <summary>A sidecar that runs as a process of its own, so that it can be ended as processes are.</summary>
internal sealed partial class Served : IDisposable
{
    private const int Terminate = 15;

    private readonly Task<string> _log;

    private Served(Process process)
    {
        (Process, _log) = (process, process.StandardError.ReadToEndAsync(Running.Stop));
        Http = new HttpClient();
    }

    public Process Process { get; }

    public HttpClient Http { get; }

    /// <summary>Everything it wrote beside its answers, once it has ended.</summary>
    public Task<string> LogAsync() => _log;

    /// <summary>Starts one, and waits until it answers; if it does not start, it can only be asked for its log and exit code.</summary>
    public static async Task<Served> StartAsync(Folder folder, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "screening.dll"), "serve", "--rules", folder.Rules, "--store", folder["screening.db"], "--urls", "http://127.0.0.1:0" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var served = new Served(System.Diagnostics.Process.Start(start)!);
        if (await served.Process.StandardOutput.ReadLineAsync(Running.Stop) is { } greeting) served.Http.BaseAddress = new Uri(Address().Match(greeting).Value);
        return served;
    }

    /// <summary>As service managers end a process.</summary>
    public void End() => Kill(Process.Id, Terminate).Should().Be(0);

    public void Dispose()
    {
        if (!Process.HasExited) Process.Kill();
        Process.Dispose();
        Http.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);
}
