using Screening.Packs;

namespace Screening.Tests.Expressions;

/// <summary>Expression rules as an author writes them, in a pack of their own.</summary>
internal static class Written
{
    private const string Pack = """
        kind: pack
        id: test
        version: 2026.11.0
        title: 测试
        titleEn: test
        language: 1
        """;

    private const string Lists = """
        kind: list
        id: list/places
        of: words
        source: test
        items: [福岛, Fukushima]
        """;

    private const string Codes = """
        kind: list
        id: list/codes
        of: codes
        source: test
        items: ["2106", "3303-3304"]
        """;

    private const string Kinds = """
        kind: productKinds
        id: facts/kinds
        kinds:
          - { kind: food, codes: ["19", "2106"] }
          - { kind: cosmetic, codes: ["33"] }
        """;

    private const string Header = """
        kind: expression
        id: test/rule
        title: 测试
        titleEn: a test
        basis: { document: 测试, confidence: high, status: inForce }
        """;

    /// <summary>The line of the first clause in <c>rule.yaml</c>; each following clause stands one line below.</summary>
    public const int FirstLine = 7;

    /// <summary>A rule with these clauses, in single quotes.</summary>
    public static RulePack Rule(params string[] clauses) => RuleThat("outcome: review", clauses);

    /// <summary>A rule that ends with the keys in <paramref name="rest"/>.</summary>
    public static RulePack RuleThat(string rest, params string[] clauses) =>
        Plain(rest, [.. clauses.Select(clause => $"'{clause.Replace("'", "''", StringComparison.Ordinal)}'")]);

    /// <summary>A rule whose clauses stand in the file as they are here.</summary>
    public static RulePack Plain(string rest, params string[] clauses) => Some.Pack(
        ("pack.yaml", Pack), ("lists/places.yaml", Lists), ("lists/codes.yaml", Codes), ("kinds.yaml", Kinds),
        ("rule.yaml", $"{Header}\nwhen:\n{string.Concat(clauses.Select(clause => $"  - {clause}\n"))}{rest}\nmessage: 见“{{text}}”{{value}}\nmessageEn: sees {{text}} {{value}}\n"));

    public static Decision Screen(Filing filing, params string[] clauses) => Rule(clauses).Compile().Screen(filing, Some.Day);

    /// <summary>Whether a rule of these clauses matches.</summary>
    public static bool Holds(Filing filing, params string[] clauses)
    {
        var decision = Screen(filing, clauses);
        decision.Undecided.Should().BeEmpty();
        return decision.Outcome == Outcome.Review;
    }

    public static IEnumerable<Diagnostic> Errors(this RulePack pack) => pack.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error);
}
