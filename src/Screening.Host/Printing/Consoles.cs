using Spectre.Console;

namespace Screening.Host.Printing;

/// <summary>Consoles over the writers of a run.</summary>
internal static class Consoles
{
    /// <summary>A console that colours and moves only when a person is looking.</summary>
    public static IAnsiConsole For(TextWriter output, bool terminal, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = terminal ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = width;
        return console;
    }
}
