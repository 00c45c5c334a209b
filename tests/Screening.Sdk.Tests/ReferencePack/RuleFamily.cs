using System.Text;

namespace Screening.Tests.ReferencePack;

/// <summary>
/// The smallest pack in which a rule, its other editions and their tests can live: reading the whole pack for every mutant takes too long.
/// </summary>
internal sealed class RuleFamily
{
    // Which facts a rule's tests need shows when they fail without them.
    private static readonly string[][] Facts =
    [
        [],
        ["contexts.yaml"],
        ["contexts.yaml", "product-types.yaml", "doses.yaml", "derivatives.yaml"],
        ["contexts.yaml", "product-types.yaml", "doses.yaml", "derivatives.yaml", "substances/iecic-2021.yaml", "substances/iecic-2021.tsv"],
        ["contexts.yaml", "substances/look-alikes.yaml"],
        ["contexts.yaml", "substances/anorectics.yaml", "substances/anorectics.tsv", "substances/anorectics.test.yaml"],
    ];

    private readonly Dictionary<string, RuleFile> _files;

    private RuleFamily(IEnumerable<string> paths) => _files = paths.Distinct().ToDictionary(path => path, path => Read(path, PackTexts.Of(path)));

    public static RuleFamily Of(IGrouping<string, string> rules)
    {
        string[] own =
        [
            "pack.yaml", "product-kinds.yaml", .. rules, .. PackTexts.TestsOf(rules.Key),
            .. rules.SelectMany(PackTexts.TablesOf), .. rules.SelectMany(PackTexts.ListsOf),
        ];
        var families = Facts.Select(facts => new RuleFamily([.. own, .. facts]));
        return families.FirstOrDefault(family => family.IsClean) ?? throw new InvalidOperationException($"the rules and tests of {rules.Key} need more facts than they are given here");
    }

    private bool IsClean => NoticedBy([.. _files.Values]) is null;

    /// <summary>What notices that one file is another one, or gone: the code of a diagnostic, or `tests`; null if nothing does.</summary>
    public string? NoticedBy(string path, string? text)
    {
        var others = _files.Values.Where(file => file.Path != path);
        return NoticedBy(text is null ? [.. others] : [.. others, Read(path, text)]);
    }

    private static string? NoticedBy(IReadOnlyList<RuleFile> files)
    {
        var pack = RulePack.Read(files);
        if (pack.Diagnostics.Count == 0) return pack.RunTests().Failed > 0 ? "tests" : null;
        // A mutant that cannot even be parsed is a slip of the mutation and proves nothing.
        var code = pack.Diagnostics[0].Code;
        return code is DiagnosticCodes.Syntax or DiagnosticCodes.ExpressionSyntax ? null : code;
    }

    private static RuleFile Read(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
