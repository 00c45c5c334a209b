namespace Screening.Host.Tests;

/// <summary>A folder that lives as long as a test.</summary>
internal sealed class Folder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("screening-").FullName;

    /// <summary>A folder with the tiny pack in <c>rules</c>.</summary>
    public static Folder WithRules()
    {
        var folder = new Folder();
        foreach (var (name, text) in TinyPack.Files) folder.Write("rules/" + name, text);
        return folder;
    }

    public string Rules => this["rules"];

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public string[] Files => [.. Directory.EnumerateFiles(Path).Select(path => System.IO.Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public string Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
