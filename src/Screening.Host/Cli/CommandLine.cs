using System.CommandLine;
using System.CommandLine.Invocation;
using Screening.Host.Printing;

namespace Screening.Host.Cli;

/// <summary>The command <c>screening</c>: its verbs, and what becomes of a run that fails.</summary>
internal static class CommandLine
{
    // EPIPE, the same number on Linux and macOS.
    private const int ReaderWentAway = 32;

    /// <summary>Runs the command and gives its <see cref="ExitCode"/>.</summary>
    public static async Task<int> RunAsync(string[] args, Shell shell, CancellationToken stop = default)
    {
        try
        {
            var parsed = Root(shell).Parse(args);
            if (parsed.Action is ParseErrorAction) throw new CannotRunException(parsed.Errors[0].Message.TrimEnd('.') + "; see screening --help");
            var streams = new InvocationConfiguration { Output = shell.Output, Error = shell.Error, EnableDefaultExceptionHandler = false };
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

    private static RootCommand Root(Shell shell) => new($"Screens product filings against a rule pack.\n\n{ExitCode.Help}")
    {
        ScreenVerb.Create(shell),
        ExplainVerb.Create(shell),
        LintVerb.Create(shell),
        TestVerb.Create(shell),
        QualityVerb.Create(shell),
    };
}
