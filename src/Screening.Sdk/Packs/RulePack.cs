using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Screening.Packs;

namespace Screening;

/// <summary>
/// Rules as written: a folder of YAML and tables, read whole, with every mistake at its place.
/// A pack is data; <see cref="Compile"/> makes the <see cref="Screener"/> that decides.
/// </summary>
public sealed class RulePack
{
    private readonly PackContents _contents;

    private RulePack(PackContents contents, IReadOnlyList<RuleFile> files)
    {
        _contents = contents;
        Files = files;
        Identity = new PackIdentity(contents.Id, contents.Version, DigestOf(files));
    }

    /// <summary>Id, version and digest of these rules.</summary>
    public PackIdentity Identity { get; }

    /// <summary>The files as they were read: <see cref="Read(IReadOnlyList{RuleFile})"/> makes the same pack of them, with the same digest.</summary>
    public IReadOnlyList<RuleFile> Files { get; }

    /// <summary>Every mistake, by file, line and column; empty for a clean pack.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _contents.Diagnostics;

    /// <summary>Whether there is an error among <see cref="Diagnostics"/>; such a pack cannot be compiled.</summary>
    public bool HasErrors => _contents.HasErrors;

    /// <summary>Ids of the rules with their titles and places, in the order of the pack's files.</summary>
    public IReadOnlyList<RuleSummary> Rules =>
        [.. _contents.Rules.Select(rule => new RuleSummary(rule.Id, rule.Header.Title, rule.Location, rule.Header.Basis))];

    /// <summary>
    /// Reads the pack in <paramref name="directory"/>, or the only pack directly below it.
    /// Mistakes in the files are <see cref="Diagnostics"/>. Links that lead to the folder are followed, <c>..data</c> of a Kubernetes volume among them;
    /// links within the pack are not. Folders whose names begin with a dot are passed over.
    /// </summary>
    /// <exception cref="IOException">The folder, or a file in it, cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder, or a file in it, may not be read.</exception>
    public static RulePack Load(string directory) => PackReading.Of(directory).Pack();

    /// <summary>Reads a pack from bytes; the order of the files does not matter.</summary>
    public static RulePack Read(IReadOnlyList<RuleFile> files) => Read(files, new DiagnosticBag());

    /// <summary>Makes an immutable screener, safe to share between threads.</summary>
    /// <exception cref="InvalidPackException">The pack has errors.</exception>
    public Screener Compile() => HasErrors ? throw new InvalidPackException(Diagnostics) : new Screener(Identity, _contents);

    /// <summary>Runs the tests that stand beside the rules, every one, and says what each did.</summary>
    /// <exception cref="InvalidPackException">The pack has errors.</exception>
    public RuleTestReport RunTests() => RunTests(Compile());

    internal RuleTestReport RunTests(Screener screener) => RuleTestRunner.Run(screener, _contents.Tests);

    /// <summary>Ids of rules that an earlier pack had and this one neither has nor retires: they were lost, not taken back.</summary>
    internal IEnumerable<string> LostSince(RulePack earlier) => earlier._contents.Rules.Select(rule => rule.Id)
        .Except(_contents.Rules.Select(rule => rule.Id)).Except(_contents.Facts.Retired.Keys);

    internal static RulePack Read(IReadOnlyList<RuleFile> files, DiagnosticBag diagnostics) => new(PackReader.Read(files, diagnostics), files);

    // Length-prefixed paths and contents in ordinal order: no two different packs share an input.
    internal static string DigestOf(IReadOnlyList<RuleFile> files)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            var path = Encoding.UTF8.GetBytes(file.Path);
            AppendLength(path.Length);
            sha.AppendData(path);
            AppendLength(file.Content.Length);
            sha.AppendData(file.Content.Span);
        }
        return Convert.ToHexStringLower(sha.GetHashAndReset());

        void AppendLength(int length)
        {
            Span<byte> bytes = stackalloc byte[4];
            BinaryPrimitives.WriteInt32LittleEndian(bytes, length);
            sha.AppendData(bytes);
        }
    }
}

/// <summary>What a pack says about one of its rules.</summary>
/// <param name="Id">Id of the rule.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Rule">Where it stands.</param>
/// <param name="Basis">The law or practice behind it.</param>
public sealed record RuleSummary(string Id, Message Title, SourceLocation Rule, LegalBasis Basis);
