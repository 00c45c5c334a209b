namespace Screening.Packs;

/// <summary>Limits that hold before anything is parsed, so that no file can crash, fill or hang the process.</summary>
internal static class PackLimits
{
    public const int Files = 5_000;
    public const int FileBytes = 8 * 1024 * 1024;
    public const int PackBytes = 64 * 1024 * 1024;
    public const int PathLength = 200;
    public const int Depth = 24;

    /// <summary>Nodes of all YAML documents.</summary>
    public const int Nodes = 400_000;

    /// <summary>Cells of all tables, counted each time a document reads them.</summary>
    public const int Cells = 2_000_000;

    /// <summary>Characters of one text, or of one row of a table.</summary>
    public const int TextLength = 32_768;

    public const int Columns = 64;

    /// <summary>Regular expressions cost more than their letters.</summary>
    public const int Patterns = 5_000;

    /// <summary>Every test case repeats its base, so the filings are limited in the form in which they are read.</summary>
    public const int TestBytes = 32 * 1024 * 1024;

    public const int Diagnostics = 1_000;
    public const int MessageLength = 400;
}
