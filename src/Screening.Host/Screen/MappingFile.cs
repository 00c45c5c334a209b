using Screening.Formats;
using Screening.Formats.Foreign;
using Screening.Host.Cli;

namespace Screening.Host.Screen;

/// <summary>A user's own description of a foreign shape.</summary>
internal static class MappingFile
{
    public static FilingFormat Read(string path)
    {
        if (!File.Exists(path)) throw new CannotRunException($"cannot read `{path}`: no such file");
        using var file = File.OpenRead(path);
        try
        {
            return ForeignFormat.Load(file);
        }
        catch (FormatException fault)
        {
            throw new CannotRunException($"{path}: {fault.Message}");
        }
    }
}
