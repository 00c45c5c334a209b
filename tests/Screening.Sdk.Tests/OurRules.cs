namespace Screening.Tests;

/// <summary>The rules of one folder of the reference pack, as a pack of their own.</summary>
internal static class OurRules
{
    public static RulePack In(string folder) => RulePack.Read([Read("pack.yaml"), .. Files(folder)]);

    public static IEnumerable<RuleFile> Files(string folder) => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "rules", "cn-cbec", folder))
        .Order(StringComparer.Ordinal)
        .Select(path => Read($"{folder}/{Path.GetFileName(path)}"));

    private static RuleFile Read(string path) => new(path, File.ReadAllBytes(Path.Combine(Repository.Root, "rules", "cn-cbec", path)));
}
