using System.Runtime.InteropServices;

namespace Screening.Tests.Hosting;

/// <summary>A folder of rules that changes under a host's feet. Every rule of version N says N, so that a decision by two versions would show.</summary>
internal sealed class RulesFolder : IDisposable
{
    private readonly string _top = Directory.CreateTempSubdirectory("hosted").FullName;

    public RulesFolder() => Path = this["rules"];

    /// <summary>What the host is told; it need not exist.</summary>
    public string Path { get; }

    public string this[string name] => System.IO.Path.Combine(_top, name);

    public static RulesFolder With(int version)
    {
        var folder = new RulesFolder();
        folder.Version(version);
        return folder;
    }

    /// <summary>Writes a whole pack of that version, in place or in another folder.</summary>
    public void Version(int version, string folder = "rules")
    {
        foreach (var (name, text) in Pack(version)) Write($"{folder}/{name}", text);
    }

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
    }

    /// <summary>As careful editors save: beside the file, then in its place.</summary>
    public void Replace(string name, string text)
    {
        Write(name + "~", text);
        File.Move(this[name + "~"], this[name], overwrite: true);
    }

    /// <summary>Makes a link, or moves it in one step as Kubernetes does: there is no moment without it.</summary>
    public void Link(string name, string target)
    {
        File.CreateSymbolicLink(this[name + "_tmp"], target);
        Rename(this[name + "_tmp"], this[name]).Should().Be(0);
    }

    /// <summary>A test beside the rule `price/a` that fails.</summary>
    public void FailingTest() => Write("rules/price/a.test.yaml", Tests.Replace("expect: none", "expect: review", StringComparison.Ordinal));

    public void Dispose() => Directory.Delete(_top, recursive: true);

    /// <summary>The file that bears the version comes last: whoever reads it reads the others of that version, too.</summary>
    public static (string Name, string Text)[] Pack(int version) =>
    [
        ("price/a.yaml", Rule("price/a", version)),
        ("price/a.test.yaml", Tests),
        ("price/b.yaml", Rule("price/b", version)),
        ("pack.yaml", PackFile(version)),
    ];

    public static string PackFile(int version) => Packs.Written.PackFile.Replace("2026.11.0", $"2026.11.{version}", StringComparison.Ordinal);

    private const string Tests = """
        rule: price/a
        asOf: 2026-11-24
        base: { filingId: T }
        cases:
          - { name: dear, filing: { unitPrice: 11 }, expect: review }
          - { name: cheap, filing: { unitPrice: 10 }, expect: none }

        """;

    private static string Rule(string id, int version) =>
        Packs.Written.Rule("expression", "outcome: review\nwhen: [filing.unitPrice > 10]\n", id).Replace("messageEn: words", $"messageEn: v{version}", StringComparison.Ordinal);

    [DllImport("libc", EntryPoint = "rename", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int Rename(string from, string to);
}
