namespace Screening.Packs;

/// <summary>Which files of a folder are read, by their paths alone.</summary>
internal static class PackPath
{
    /// <summary>Whether the file is read. A name that an author may take for one that is read gets a diagnostic.</summary>
    public static bool IsRead(string path, DiagnosticBag diagnostics)
    {
        var extension = Path.GetExtension(path);
        if (extension is ".yaml" or ".tsv") return Fits(path, diagnostics);
        if (extension.ToLowerInvariant() is ".yml" or ".yaml" or ".tsv")
            diagnostics.Error(DiagnosticCodes.BadPath, At(path), $"`{Shown(path)}` is not read; its name must end in .yaml or .tsv");
        else if (!IsProse(path, extension))
            diagnostics.Warn(DiagnosticCodes.UnusedFile, At(path), $"`{Shown(path)}` is not read; rules stand in .yaml and .tsv files");
        return false;
    }

    public static SourceLocation At(string path) => new(path, 1, 1);

    // Notes for people, and files that tools keep to themselves.
    private static bool IsProse(string path, string extension) =>
        extension is ".md" or ".txt" or "" || path[(path.LastIndexOf('/') + 1)..].StartsWith('.');

    private static bool Fits(string path, DiagnosticBag diagnostics)
    {
        if (path.Length > PackLimits.PathLength) return Refuse($"a path of {path.Length} characters; the limit is {PackLimits.PathLength}");
        if (path.Any(IsUnfit)) return Refuse("a path may not contain control characters, `\\`, `:` or characters outside the basic plane");
        if (path.Split('/').Any(part => part is "" or "." or "..")) return Refuse("a path leads from the pack's folder downwards");
        return true;

        bool Refuse(string message)
        {
            diagnostics.Error(DiagnosticCodes.BadPath, At(path), message);
            return false;
        }
    }

    // These differ between file systems, or have no UTF-8 form of their own for the digest.
    private static bool IsUnfit(char c) => char.IsControl(c) || char.IsSurrogate(c) || c is '\\' or ':';

    private static string Shown(string path) => path[(path.LastIndexOf('/') + 1)..];
}
