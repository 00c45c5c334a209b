using System.Runtime.InteropServices;

namespace Screening.Host.Tests.Serve;

/// <summary>A folder whose rules are a link, moved from one version to the next in one step. What the rule for dear goods says is the version.</summary>
internal static class VersionedRules
{
    public static Folder Folder()
    {
        var folder = new Folder();
        folder.Become(1);
        return folder;
    }

    /// <summary>Writes a version aside, and moves the link to it.</summary>
    public static void Become(this Folder folder, int version)
    {
        foreach (var (name, text) in TinyPack.Files) folder.Write($"v{version}/{name}", Of(version, text));
        File.CreateSymbolicLink(folder["next"], $"v{version}");
        // There is no moment without it.
        Rename(folder["next"], folder.Rules).Should().Be(0);
    }

    /// <summary>Waits until requests are decided by that version.</summary>
    public static Task UntilVersionAsync(this Running sidecar, int version) =>
        sidecar.UntilAsync("/v1/packs/active", active => active.GetProperty("version").GetString() == Name(version));

    public static string Name(int version) => $"2026.11.{version}";

    private static string Of(int version, string text) => text
        .Replace("version: 2026.11.0", $"version: {Name(version)}", StringComparison.Ordinal)
        .Replace("messageEn: the price exceeds the limit", $"messageEn: {Name(version)}", StringComparison.Ordinal);

    [DllImport("libc", EntryPoint = "rename", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int Rename(string from, string to);
}
