namespace Screening.Host.Cli;

/// <summary>
/// What the command tells the shell. When several apply the first of 1, 3, 4, 2 is told:
/// an answer that is not whole must not look like one that is.
/// </summary>
internal static class ExitCode
{
    /// <summary>The job ran, whatever was decided.</summary>
    public const int Done = 0;

    /// <summary>The job could not run: a wrong argument, or a file or folder that cannot be read or written.</summary>
    public const int CouldNotRun = 1;

    /// <summary>A filing had the outcome named by <c>--fail-on</c>, or a graver one; or the rules went beyond the budget of <c>quality</c>.</summary>
    public const int OutcomeReached = 2;

    /// <summary>The rule pack has errors, or a rule's test failed.</summary>
    public const int BadPack = 3;

    /// <summary>Part of the input could not be read; the rest was screened.</summary>
    public const int UnreadableInput = 4;

    /// <summary>Stopped by Ctrl-C or a request to end; the number is what shells expect.</summary>
    public const int Interrupted = 130;

    /// <summary>The same for <c>--help</c>.</summary>
    public const string Help =
        """
        Exit codes: 0 the job ran, whatever was decided; 1 it could not run; 2 a filing had the outcome of --fail-on
        or a graver one, or a budget was not kept; 3 the rule pack has errors or a rule test failed; 4 part of the input could not be read;
        130 interrupted. When several apply: 1, then 3, then 4, then 2.
        """;
}
