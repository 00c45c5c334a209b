using System.CommandLine;
using Screening.Host.Printing;

namespace Screening.Host.Cli;

/// <summary>Where the rules are: as named, else <c>rules</c> in the current folder, else the rules beside the tool.</summary>
internal static class RulesFolder
{
    private const string Description = "Folder of the rule pack, or the one above it [default: rules here, else those beside the tool]";

    public static Option<string?> Option() => new("--rules", "-r")
    {
        Description = Description,
        HelpName = "DIR",
    };

    public static Argument<string?> Argument() => new("DIR")
    {
        Description = Description,
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>Reads the pack; its mistakes are left to the caller.</summary>
    public static RulePack Load(string? named, Shell shell) => RulePack.Load(Path(named, shell));

    /// <summary>The folder itself, for whoever needs its files.</summary>
    public static string Path(string? named, Shell shell)
    {
        var folder = named ?? Candidates(shell).FirstOrDefault(Directory.Exists)
            ?? throw new CannotRunException("there is no folder `rules` here; name one with --rules");
        return Directory.Exists(folder) ? folder : throw new CannotRunException($"cannot read the rules in `{folder}`: no such folder");
    }

    /// <summary>Reads a pack that can be compiled, or tells what keeps it from that.</summary>
    public static RulePack LoadClean(string? named, Shell shell)
    {
        var pack = Load(named, shell);
        RefuseErrors(pack);
        return pack;
    }

    /// <summary>Tells what keeps a pack from being compiled, if anything does.</summary>
    public static void RefuseErrors(RulePack pack)
    {
        if (!pack.HasErrors) return;
        var errors = pack.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        throw new CannotRunException($"the rule pack has {Count.Of(errors.Count, "error")}, first {errors[0]}; see screening lint", ExitCode.BadPack);
    }

    private static string[] Candidates(Shell shell) => ["rules", System.IO.Path.Combine(shell.ToolFolder, "rules")];
}
