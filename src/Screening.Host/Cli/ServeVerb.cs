using System.CommandLine;
using Screening.Host.Printing;
using Screening.Host.Serve;

namespace Screening.Host.Cli;

/// <summary><c>screening serve</c>: a sidecar that screens over HTTP and remembers every decision.</summary>
internal sealed class ServeVerb
{
    private const string Description =
        """
        Screens over HTTP, and keeps every decision in one SQLite file before it answers.

        Settings are read from appsettings.json in the current folder, from the environment and from these flags; a later one wins:
        Urls (ASPNETCORE_URLS), Screening:Rules (Screening__Rules), Screening:Store (Screening__Store).
        For jobs: Screening:JobFolder (files below it may be named; none by default), Screening:JobMegabytes (of a catalogue that is sent;
        2048), Screening:JobQueue (that wait or run; 16). To forget the oldest decisions: Screening:KeepDays, Screening:KeepMegabytes.
        To end: Screening:NoticeSeconds, in which it says that it is not ready before it ends [default: 1], Screening:DrainSeconds for what
        is under way then [default: 25]. Logging:LogLevel.
        """;

    private readonly Shell _shell;
    private readonly Option<string?> _rules = RulesFolder.Option();
    private readonly Option<string?> _store = new("--store", "-s") { HelpName = "FILE", Description = "Where decisions are kept [default: screening.db here]" };
    private readonly Option<string?> _urls = new("--urls", "-u") { HelpName = "URL", Description = $"Where to listen; loopback only [default: {Settings.DefaultUrl}]" };

    private ServeVerb(Shell shell) => _shell = shell;

    public static Command Create(Shell shell)
    {
        var serve = new ServeVerb(shell);
        var verb = new Command("serve", Description) { serve._rules, serve._store, serve._urls };
        verb.SetAction((parsed, stop) => serve.RunAsync(parsed, stop));
        return verb;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Settings.Read(Settings.Sources(Directory.GetCurrentDirectory(), Flags(parsed)), _shell);
        foreach (var mistake in settings.Mistakes) _shell.Error.WriteLine("screening: " + Printable.Line(mistake));
        if (settings.Mistakes.Count > 0) throw new CannotRunException($"the sidecar does not start: {Count.Of(settings.Mistakes.Count, "mistake")} in its settings");
        await using var sidecar = await Sidecar.StartAsync(settings, _shell.Clock, stop);
        Greeting.Write(sidecar, _shell.Output);
        await sidecar.WaitForEndAsync(stop);
        return ExitCode.Done;
    }

    private Dictionary<string, string?> Flags(ParseResult parsed)
    {
        var flags = new Dictionary<string, string?> { ["Screening:Rules"] = Value(_rules), ["Screening:Store"] = Value(_store), ["Urls"] = Value(_urls) };
        return flags.Where(flag => flag.Value is not null).ToDictionary();

        // Run without a verb, the command has none of these options.
        string? Value(Option<string?> option) => parsed.GetResult(option) is null ? null : parsed.GetValue(option);
    }
}
