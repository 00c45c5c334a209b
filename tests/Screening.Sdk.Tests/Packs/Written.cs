using System.Text;
using Screening.Ingredients.Labels;
using Screening.Packs;

namespace Screening.Tests.Packs;

/// <summary>Documents as an author writes them, right in all but what a test adds.</summary>
internal static class Written
{
    public const string PackFile = "kind: pack\nid: p\nversion: 2026.11.0\ntitle: 包\ntitleEn: pack\nlanguage: 1\n";

    /// <summary>A rule of seven lines; what a test adds begins on line 8.</summary>
    public static string Rule(string kind, string rest, string id = "area/rule", string status = "inForce") =>
        $"kind: {kind}\nid: {id}\ntitle: 题\ntitleEn: title\nbasis: {{ document: 法, confidence: high, status: {status} }}\nmessage: 话\nmessageEn: words\n{rest}";

    public static string Substances(string rest, string id = "area/rule") => Rule("substances", "outcome: review\n" + rest, id);

    /// <summary>A pack of that one rule file, with a right <c>pack.yaml</c> unless the files bring their own.</summary>
    public static RulePack Pack(params (string Path, string Text)[] files) =>
        Some.Pack(files.Any(file => file.Path == "pack.yaml") ? files : [("pack.yaml", PackFile), .. files]);

    /// <summary>The words of a <c>contexts</c> document.</summary>
    public static TextContexts Contexts(string document)
    {
        RuleFile[] files = [.. new[] { PackFile, document }.Select((text, i) => new RuleFile(i == 0 ? "pack.yaml" : "contexts.yaml", Encoding.UTF8.GetBytes(text)))];
        return PackReader.Read(files, new DiagnosticBag()).Facts.Contexts;
    }
}
