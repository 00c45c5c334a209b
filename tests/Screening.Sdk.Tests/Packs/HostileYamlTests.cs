using System.Diagnostics;
using System.Text;

namespace Screening.Tests.Packs;

/// <summary>No file that fits the limits may take long, fill memory or end the process.</summary>
public sealed class HostileYamlTests
{
    // A quarter of the largest file: what grows with the square of the length shows as well, and the tests stay quick.
    private const int Size = 2 * 1024 * 1024;
    private const long MostBytes = 300_000_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>A beginning, and what is repeated after it.</summary>
    public static TheoryData<string, string> Repeated => new()
    {
        { "", "[" }, { "", "{" }, { "", "[a," }, { "", "[\n" }, { "", "- " }, { "", "-\n" }, { "", "- [" }, { "", "- [\n" }, { "", "? " }, { "", "?\n" }, { "", ": " },
        { "", "a: " }, { "", "a:\n" }, { "", "]" }, { "", "---\n" }, { "", "...\n" }, { "", "%" }, { "", "%TAG ! x\n" }, { "", "- &a x\n" }, { "", "- *a\n" }, { "", "\r" },
        { "", "a\n" }, { "", "\"a\":" }, { "a: ", "[]," }, { "a: [", "a," }, { "a: {", "b," }, { "{", "? a," }, { "a: [\n", "# [\n" }, { "", "a: b\n" },
        { "a: ", "x" }, { "a: '", "x" }, { "a: \"", "x\n" }, { "a: \"", "\\x41" }, { "a: &", "x" }, { "a: !", "x" }, { "a: x", "\n x" }, { "a: |\n", " x\n" }, { "a: >\n", " x\n" },
        { "", "k" }, { "", "- 'x'\n" }, { "a: b\n", "#x\n" }, { "a: b\n", "\n" }, { "a: b", " " }, { "a:\n", "\tb: c\n" }, { "a: ", "中" }, { "a: [", "''," },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void A_large_file_of_one_thing_is_refused_soon_and_in_little_memory(string begin, string repeat)
    {
        Refuse(begin + new StringBuilder().Insert(0, repeat, (Size - begin.Length) / Encoding.UTF8.GetByteCount(repeat)));
    }

    [Fact]
    public void Millions_of_keys_are_refused()
    {
        Refuse(string.Concat(Enumerable.Range(0, 600_000).Select(i => $"k{i}: v\n")));
    }

    [Fact]
    public void Block_mappings_nested_by_indentation_are_refused()
    {
        Refuse(string.Concat(Enumerable.Range(0, 3_000).Select(i => new string(' ', i) + "a:\n")));
    }

    [Fact]
    public void Aliases_that_would_grow_without_end_are_refused()
    {
        Refuse("a: &a [x,x]\n" + string.Concat(Enumerable.Range('b', 20).Select(c => $"{(char)c}: &{(char)c} [*{(char)(c - 1)},*{(char)(c - 1)}]\n")));
    }

    [Theory]
    [InlineData(": |\n")]
    [InlineData("!!:U:[")]
    [InlineData("a: [1, 2\nb: 3")]
    [InlineData("%YAML 9.9\n---\na: b")]
    [InlineData("a: \"\\ud800\"")]
    [InlineData("a: \"\\UFFFFFFFF\"")]
    [InlineData("--- >99\n")]
    [InlineData("a: !<")]
    [InlineData("%TAG")]
    public void What_makes_the_parser_stumble_is_a_diagnostic(string text)
    {
        Refuse(text);
    }

    [Fact]
    public void Sixteen_bit_text_is_refused()
    {
        RulePack.Read([new RuleFile("pack.yaml", Encoding.Unicode.GetBytes("kind: pack"))]).Diagnostics.Should().Contain(diagnostic => diagnostic.Code == DiagnosticCodes.NotText);
    }

    [Theory]
    [InlineData("kind: pack\nid: ", new byte[] { 0xC3 }, 2, 5)]
    [InlineData("kind: 药", new byte[] { 0xFF, 0x0A }, 1, 8)]
    [InlineData("", new byte[] { 0xED, 0xA0, 0x80 }, 1, 1)]
    public void Bytes_that_are_not_text_are_refused_where_they_stand(string before, byte[] bytes, int line, int column)
    {
        RulePack.Read([new RuleFile("pack.yaml", (byte[])[.. Encoding.UTF8.GetBytes(before), .. bytes])]).Diagnostics.Should()
            .ContainSingle().Which.Should().Be(new Diagnostic(DiagnosticCodes.NotText, DiagnosticSeverity.Error, new SourceLocation("pack.yaml", line, column), "these bytes are not UTF-8"));
    }

    [Fact]
    public void Many_small_files_together_may_not_have_more_values_than_a_pack()
    {
        var many = Encoding.UTF8.GetBytes(new StringBuilder().Insert(0, "-\n", 200_000).ToString());
        Refuse([.. Enumerable.Range(0, 20).Select(i => new RuleFile($"f{i:00}.yaml", many))]).Should().Contain(diagnostic => diagnostic.Message == "the pack has more than 400000 values");
    }

    [Fact]
    public void One_table_read_by_many_documents_counts_each_time()
    {
        var table = Encoding.UTF8.GetBytes("no\tname\n" + new StringBuilder().Insert(0, "1\t香附子\n", 50_000));
        var document = "kind: legalNames\nid: facts/n{0}\nsource: s\ntable: t.tsv\n";
        Refuse([new RuleFile("t.tsv", table), .. Enumerable.Range(0, 30).Select(i => new RuleFile($"f{i}.yaml", Encoding.UTF8.GetBytes(document.Replace("{0}", $"{i}", StringComparison.Ordinal))))])
            .Should().Contain(diagnostic => diagnostic.Code == DiagnosticCodes.TooLarge);
    }

    [Fact]
    public void A_large_base_that_many_cases_repeat_is_refused()
    {
        var text = "rule: area/rule\nbase: { sellingText: " + new string('x', 30_000) + " }\ncases:\n" + new StringBuilder().Insert(0, "- { name: n, filing: {}, expect: none }\n", 5_000);
        Refuse([new RuleFile("r.test.yaml", Encoding.UTF8.GetBytes(text))]).Should().Contain(diagnostic => diagnostic.Code == DiagnosticCodes.TooLarge);
    }

    [Fact]
    public void Brackets_and_braces_in_texts_are_no_nesting()
    {
        var patterns = string.Concat(Enumerable.Range(0, 500).Select(i => $"- {{ id: p{i}, class: drug, score: 5, words: [类医药品], before: \"[^[({{]{{0,2}}\\\\[\" }}\n"));
        Written.Pack(("r.yaml", Written.Rule("phrases", "review: 5\nphrases:\n" + patterns))).HasErrors.Should().BeFalse();
    }

    private static void Refuse(string text) => Refuse([new RuleFile("r.yaml", Encoding.UTF8.GetBytes(text))]);

    private static IReadOnlyList<Diagnostic> Refuse(IReadOnlyList<RuleFile> files)
    {
        var (clock, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
        var pack = RulePack.Read(files);
        GC.GetAllocatedBytesForCurrentThread().Should().BeLessThan(before + MostBytes);
        clock.Elapsed.Should().BeLessThan(Longest);
        pack.HasErrors.Should().BeTrue();
        return pack.Diagnostics;
    }
}
