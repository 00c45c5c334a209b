using System.CommandLine;
using System.CommandLine.Invocation;
using Screening.Host.Printing;

namespace Screening.Host.Cli;

/// <summary>The command <c>screening</c>: its verbs, and what becomes of a run that fails.</summary>
internal static class CommandLine
{
    // A sidecar answers what it has begun before it ends, within limits of its own.
    private static readonly TimeSpan LongestEnd = TimeSpan.FromMinutes(15);

    // EPIPE, the same number on Linux and macOS.
    private const int ReaderWentAway = 32;

    /// <summary>Runs the command and gives its <see cref="ExitCode"/>.</summary>
    public static async Task<int> RunAsync(string[] args, Shell shell, CancellationToken stop = default)
    {
        try
        {
            var parsed = Root(shell).Parse(args);
            if (parsed.Action is ParseErrorAction) throw new CannotRunException(parsed.Errors[0].Message.TrimEnd('.') + "; see screening --help");
            var streams = new InvocationConfiguration { Output = shell.Output, Error = shell.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = LongestEnd };
            return await parsed.InvokeAsync(streams, stop);
        }
        catch (IOException e) when (e.HResult == ReaderWentAway)
        {
            return ExitCode.Done;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (CannotRunException e)
        {
            return Tell(e.Message, e.ExitCode);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Tell(e.Message, ExitCode.CouldNotRun);
        }
        catch (Exception e)
        {
            return Tell($"a fault of this program, please report it: {e.GetType().Name}: {e.Message}", ExitCode.CouldNotRun);
        }

        int Tell(string message, int code)
        {
            shell.Error.WriteLine("screening: " + Printable.Line(message));
            return code;
        }
    }

    // Without a verb it is a sidecar with its defaults.
    private static RootCommand Root(Shell shell)
    {
        var serve = ServeVerb.Create(shell);
        var root = new RootCommand($"Screens product filings against a rule pack; without a verb, serves it over HTTP.\n\n{ExitCode.Help}") { Action = serve.Action };
        foreach (var verb in Verbs(shell).Append(serve)) root.Add(verb);
        return root;
    }

    private static IEnumerable<Command> Verbs(Shell shell) =>
    [
        ScreenVerb.Create(shell),
        ExplainVerb.Create(shell),
        LintVerb.Create(shell),
        TestVerb.Create(shell),
        QualityVerb.Create(shell),
    ];
}
