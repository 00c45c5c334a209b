using Screening.Host.Cli;

namespace Screening.Host.Screen;

/// <summary>
/// Where the decisions go: the standard output, or a file that appears under its name only when it is whole.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string? _path;
    private readonly string? _partial;

    private OutputFile(TextWriter writer, string? path, string? partial) => (Writer, _path, _partial) = (writer, path, partial);

    public TextWriter Writer { get; }

    /// <param name="path">The file; null for the standard output.</param>
    /// <param name="shell">Whose standard output.</param>
    public static OutputFile Open(string? path, Shell shell)
    {
        if (path is null) return new OutputFile(shell.Output, null, null);
        if (Directory.Exists(path)) throw new CannotRunException($"cannot write `{path}`: it is a folder");
        var partial = path + ".partial";
        return new OutputFile(Shell.Writer(new FileStream(partial, FileMode.Create, FileAccess.Write, FileShare.None)), path, partial);
    }

    /// <summary>The output is whole.</summary>
    public void Commit()
    {
        if (_path is null) return;
        Writer.Dispose();
        File.Move(_partial!, _path, overwrite: true);
    }

    public void Dispose()
    {
        if (_path is null) return;
        Writer.Dispose();
        File.Delete(_partial!);
    }
}
