namespace Screening.Host.Cli;

/// <summary>The job cannot run, for a reason that its user can mend.</summary>
/// <param name="message">One line: lower case, no full stop, the user's words in backticks.</param>
/// <param name="exitCode">What to tell the shell.</param>
internal sealed class CannotRunException(string message, int exitCode = ExitCode.CouldNotRun) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
