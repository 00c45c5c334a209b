using Screening.Host.Cli;
using Screening.Host.Printing;
using Spectre.Console;

namespace Screening.Host.Screen;

/// <summary>A progress bar on the error output of a person whose decisions go elsewhere; where they scroll by, they are the progress.</summary>
internal static class Progress
{
    /// <summary>Runs the job, which calls what it is given after each record.</summary>
    public static Task ShowAsync(Shell shell, bool elsewhere, FilingInputs inputs, Func<Action, Task> job)
    {
        if (!shell.ErrorIsTerminal || !elsewhere) return job(() => { });
        var total = inputs.Bytes;
        return Consoles.For(shell.Error, terminal: true, shell.Width).Progress().AutoClear(true).StartAsync(context =>
        {
            var task = context.AddTask("screening", maxValue: Math.Max(total, 1));
            task.IsIndeterminate = total == 0;
            return job(() => task.Value = inputs.BytesRead);
        });
    }
}
