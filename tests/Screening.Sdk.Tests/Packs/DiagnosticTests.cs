using System.Reflection;

namespace Screening.Tests.Packs;

public sealed class DiagnosticTests
{
    // Expressions have a table of their own beside the other tests of expressions.
    private static readonly string[] TestedElsewhere =
        [DiagnosticCodes.ExpressionSyntax, DiagnosticCodes.ExpressionRefused, DiagnosticCodes.ExpressionTooLarge];

    private static readonly string[] AboutTests = [DiagnosticCodes.NoHittingCase, DiagnosticCodes.NoNearMiss];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Mistakes.All.Count)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_mistake_is_reported_with_its_place_and_code_and_in_the_words_of_its_author(int row)
    {
        var mistake = Mistakes.All[row];
        var diagnostics = Written.Pack(mistake.Files).Diagnostics.AsEnumerable();
        if (!AboutTests.Any(mistake.Said.Contains)) diagnostics = diagnostics.Where(diagnostic => !AboutTests.Contains(diagnostic.Code));
        string.Join('\n', diagnostics).Should().Be(mistake.Said);
    }

    [Fact]
    public void Every_code_has_a_mistake_that_gets_it()
    {
        var codes = typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!);
        var said = string.Join('\n', Mistakes.All);
        codes.Except(TestedElsewhere).Where(code => !said.Contains(code, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void No_two_codes_are_the_same()
    {
        typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_right_document_has_nothing_said_of_it()
    {
        Written.Pack().Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void All_mistakes_of_a_file_are_reported_at_once()
    {
        var pack = Written.Pack(("r.yaml", """
            kind: substances
            id: Area/Rule
            title: 题
            basis: { document: 法, date: 2022-13-01, confidence: sure, status: inForce }
            outcome: stop
            message: 含{x}
            messageEn: words
            effectiveFrom: soon
            appliesTo: { codes: [21], origins: ["XX"] }
            substances:
              - { id: a, name: 西布曲明, cas: ["1-2-3"], limit: { max: -1, unit: spoon, absent: note } }
            colour: red
            """));
        pack.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => (diagnostic.Code, diagnostic.At.Line)).Should().Equal(
            ("SCR0008", 1), ("SCR0102", 2), ("SCR0104", 4), ("SCR0109", 4), ("SCR0109", 5), ("SCR0111", 6), ("SCR0104", 8), ("SCR0108", 9), ("SCR0109", 9),
            ("SCR0203", 11), ("SCR0110", 11), ("SCR0109", 11), ("SCR0007", 12));
    }

    [Fact]
    public void A_pack_with_errors_does_not_compile_and_says_why()
    {
        var pack = Written.Pack(("r.yaml", "kind: nothing\n"));
        pack.HasErrors.Should().BeTrue();
        pack.Invoking(p => p.Compile()).Should().Throw<InvalidPackException>().Which.Diagnostics.Should().Equal(pack.Diagnostics);
    }

    [Fact]
    public void A_pack_with_warnings_compiles()
    {
        var pack = Written.Pack(("spare.tsv", "id\n"));
        pack.Diagnostics.Should().NotBeEmpty();
        pack.Invoking(p => p.Compile()).Should().NotThrow();
    }

    [Fact]
    public void Thousands_of_mistakes_are_cut_off_and_still_count()
    {
        var pack = Written.Pack(("r.yaml", "kind: list\n" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"key{i}: x\n"))));
        pack.Diagnostics.Should().HaveCount(1_001);
        pack.Diagnostics.Should().Contain(diagnostic => diagnostic.Message == "more than 1000 mistakes; the rest are not shown");
    }

    [Fact]
    public void Thousands_of_warnings_hide_no_error()
    {
        var entries = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"- {{ id: s{i}, name: 西布曲明 }}\n"));
        Written.Pack(("a.yaml", Written.Substances("substances:\n" + entries)), ("b.yaml", "kind: nothing\n"))
            .Diagnostics.Should().Contain(diagnostic => diagnostic.Code == DiagnosticCodes.UnknownKind);
    }

    [Fact]
    public void A_message_stays_on_one_line_and_short_whatever_it_quotes()
    {
        var said = Written.Pack(("r.yaml", $"kind: \"a\\n\\e[31mb{new string('x', 30_000)}\"\n")).Diagnostics.Should().ContainSingle().Which.Message;
        said.Should().NotContainAny("\n", "\u001b").And.HaveLength(401);
    }
}
