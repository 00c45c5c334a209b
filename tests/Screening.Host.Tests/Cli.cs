using System.Text;
using Screening.Host.Cli;

namespace Screening.Host.Tests;

/// <summary>Runs the real command in this process, with streams and a clock of its own.</summary>
internal static class Cli
{
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(8));

    public static Task<Ran> RunAsync(params string[] args) => RunAsync(Stream.Null, args);

    public static Task<Ran> RunAsync(string input, string[] args) => RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(input)), args);

    public static async Task<Ran> RunAsync(Stream input, string[] args, Func<Shell, Shell>? change = null, CancellationTokenSource? stop = null)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var shell = new Shell { Input = input, Output = output, Error = error, Clock = new StoppedClock(), ToolFolder = Path.GetTempPath() };
        var code = await CommandLine.RunAsync(args, change?.Invoke(shell) ?? shell, stop?.Token ?? default);
        return new Ran(code, output.ToString(), error.ToString());
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}

/// <summary>What a run said.</summary>
internal sealed record Ran(int Code, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
