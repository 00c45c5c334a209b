using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Screening.Host.Cli;

/// <summary>What a run of the command is given by whoever started it. Nothing below reads the clock or the process's own streams.</summary>
internal sealed record Shell
{
    public required Stream Input { get; init; }

    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Asked once for the default of <c>--as-of</c>, and for the time taken.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Whether a person is looking at the output: colours and the window's own width.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person is looking at the error output: a progress bar.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the output; fixed when it is redirected, so that a file does not depend on a window.</summary>
    public int Width { get; init; } = 120;

    /// <summary>Where the tool itself lies; rules may lie beside it.</summary>
    public string ToolFolder { get; init; } = AppContext.BaseDirectory;

    public static Shell OfProcess()
    {
        // Only Windows has consoles that do not speak UTF-8 from the start.
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;
        return new Shell
        {
            Input = Console.OpenStandardInput(),
            Output = Writer(StandardOutput()),
            Error = Writer(Console.OpenStandardError()),
            Clock = TimeProvider.System,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("CI") is null,
            Width = Console.IsOutputRedirected ? 120 : Math.Max(Console.WindowWidth, 60),
        };
    }

    /// <summary>Lines end the same way, and no mark precedes them, on every system.</summary>
    public static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };

    // The console's own stream swallows writes into a closed pipe, and a long batch would go on for nobody.
    private static Stream StandardOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        var raw = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        // A file keeps one position with the error output (> log 2>&1), which only the console's stream respects.
        return raw.CanSeek ? Console.OpenStandardOutput() : raw;
    }
}
