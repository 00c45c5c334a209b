using Screening.Packs;

namespace Screening;

/// <summary>The files of a folder as they stood at one moment, before anything is made of them.</summary>
internal sealed class PackReading
{
    private readonly IReadOnlyList<RuleFile> _files;
    private readonly DiagnosticBag _diagnostics = new();

    private PackReading(string root)
    {
        _files = PackFolder.Read(root, _diagnostics);
        Fingerprint = string.Join('\n', [RulePack.DigestOf(_files), .. _diagnostics.Sorted]);
    }

    /// <summary>Equal for two readings that found the same bytes and the same faults of the folder, such as a link.</summary>
    public string Fingerprint { get; }

    /// <inheritdoc cref="RulePack.Load"/>
    public static PackReading Of(string directory) => new(PackPlace.Of(directory).Root);

    /// <summary>The rules in these files.</summary>
    public RulePack Pack() => RulePack.Read(_files, _diagnostics);
}
