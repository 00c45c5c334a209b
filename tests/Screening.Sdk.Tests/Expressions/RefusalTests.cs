using System.Linq.Expressions;
using CsCheck;
using Screening.Expressions;

namespace Screening.Tests.Expressions;

public class RefusalTests
{
    // Columns count from the quote that opens the clause at column 5.
    [Theory]
    [InlineData("\"\".GetType().Assembly.FullName == \"\"", "SCR0302", 9, "rules may not use `GetType`")]
    [InlineData("filing.GetType() != null", "SCR0302", 13, "rules may not use `GetType`")]
    [InlineData("DateTime.Now.Year == 2026", "SCR0302", 6, "rules may not use `DateTime`")]
    [InlineData("Guid.NewGuid() != null", "SCR0302", 6, "rules may not use `Guid`")]
    [InlineData("\"a\".PadLeft(200000000) == \"\"", "SCR0302", 10, "rules may not use `PadLeft`")]
    [InlineData("filing.note.Replace(\"a\", \"aaaa\") == \"\"", "SCR0302", 18, "rules may not use `Replace`")]
    [InlineData("string.Concat(filing.note, filing.note) == \"\"", "SCR0302", 6, "rules may not use `string`")]
    [InlineData("filing.note + filing.note == \"\"", "SCR0302", 18, "rules may not use `+` in this way")]
    [InlineData("Math.Pow(10, 10) > 1", "SCR0302", 6, "rules may not use `Math`")]
    [InlineData("Convert.ToInt32(\"1\") == 1", "SCR0302", 6, "rules may not use `Convert`")]
    [InlineData("new(1 as x) != null", "SCR0302", 6, "rules may not use `new`")]
    [InlineData("iif(true, true, false)", "SCR0302", 6, "rules may not use `iif`")]
    [InlineData("np(filing.note) == null", "SCR0302", 6, "rules may not use `np`")]
    [InlineData("filing.note = \"x\"", "SCR0302", 18, "rules may not use `=`")]
    [InlineData("filing.note == \"x\"; true", "SCR0302", 24, "rules may not use `;`")]
    [InlineData("filing.sellingName.ToUpper() == \"X\"", "SCR0302", 25, "rules may not use `ToUpper`")]
    [InlineData("filing.SellingName == null", "SCR0302", 13, "rules may not use `SellingName`; did you mean `sellingName`?")]
    [InlineData("filing.labels.Any(a => filing.labels.Any(b => b.lang == a.lang))", "SCR0302", 26, "rules may not use a list inside a list")]
    [InlineData("filing.note.Any()", "SCR0302", 18, "rules may not use `Any` in this way")]
    [InlineData("filing.documents.Any(d => d.validTo > \"2026-01-01\")", "SCR0302", 6, "rules may not use `01/01/2026`")]
    [InlineData("filing.note == \"a\\\"b\"", "SCR0302", 23, "a text may not have a backslash before a quote")]
    [InlineData("filing.note == \"a\"\"b\"", "SCR0302", 24, "two texts stand side by side")]
    [InlineData("filing.note == \"a", "SCR0301", 21, "the text that begins here has no closing quote")]
    [InlineData("(filing.unitPrice > 1", "SCR0301", 27, "`)` or operator expected")]
    [InlineData("filing.unitPrice", "SCR0301", 6, "a clause must be something that holds or does not")]
    [InlineData("filing.unitPrice > true", "SCR0301", 23, "operator `>` incompatible with operand types a number and yes or no")]
    [InlineData("filing.note > 3", "SCR0301", 6, "the two sides of an operator do not fit together")]
    [InlineData("filing.lang == null", "SCR0301", 13, "there is no `lang` here")]
    [InlineData("Text.IsBlank(filing.unitPrice)", "SCR0301", 11, "`IsBlank` cannot be asked with these values")]
    [InlineData("Text.HasAny(filing.note, filing.use)", "SCR0302", 11, "`HasAny` needs its words written out between quotes, so that they are checked before any filing")]
    [InlineData("Text.HasAny(\"text\", \"word\")", "SCR0302", 11, "`HasAny` asks about a member of the filing, such as filing.sellingName")]
    [InlineData("Text.HasAny(filing.note, \"治疗||抗癌\")", "SCR0202", 31, "`` is no word to search for")]
    [InlineData("Text.InList(filing.note, \"list/place\")", "SCR0113", 31, "there is no list `list/place`; did you mean `list/places`?")]
    [InlineData("Text.InList(filing.note, \"list/codes\")", "SCR0113", 31, "`list/codes` is a list of codes, not of words")]
    [InlineData("Code.InList(\"list/places\")", "SCR0113", 18, "`list/places` is a list of words, not of codes")]
    [InlineData("Text.GroupIsBlank(\"label\")", "SCR0109", 24, "`label` is not one of names, ingredients, labels, claims, elements")]
    [InlineData("Documents.Has(\"orign\")", "SCR0109", 20, "`orign` is not one of")]
    [InlineData("facts.IsKind(\"food|drink\")", "SCR0109", 19, "`drink` is not one of food")]
    [InlineData("Code.In(\"0405,16A\")", "SCR0103", 14, "`16A` is not a tariff prefix")]
    [InlineData("Text.Matches(filing.note, \"(?=a)b\")", "SCR0204", 32, "character 1 of the pattern: look-around is not allowed")]
    [InlineData("Text.Matches(filing.note, \"(a\")", "SCR0204", 32, "character 1 of the pattern: `(` without `)`")]
    public void What_is_not_listed_is_refused_where_it_stands(string clause, string code, int column, string message)
    {
        var error = Written.Rule("true", clause).Errors().First();
        error.Code.Should().Be(code);
        error.At.Should().Be(new SourceLocation("rule.yaml", Written.FirstLine + 1, column));
        error.Message.Should().StartWith(message);
    }

    [Fact]
    public void Every_mistake_of_a_rule_is_told_at_once() =>
        Written.Rule("filing.nam == null", "Guid.NewGuid() != null && DateTime.Now > null").Errors().Should().HaveCount(5);

    [Fact]
    public void A_place_in_a_plain_clause_counts_no_quotes() =>
        Written.Plain("outcome: review", "filing.nam == null").Errors().Single().At.Column.Should().Be(12);

    [Fact]
    public void A_place_after_an_apostrophe_counts_it_twice_in_single_quotes() =>
        Written.Rule("filing.note == \"l'eau\" && filing.nam == null").Errors().Single().At.Column.Should().Be(40);

    [Fact]
    public void A_place_in_a_clause_of_several_lines_is_its_beginning() =>
        Written.Plain("outcome: review", "|\n    filing.note == null\n    && filing.nam == null").Errors().Single().At.Column.Should().Be(5);

    public static TheoryData<string, string> TooLarge => new()
    {
        { new string('(', 3_000) + "true" + new string(')', 3_000), "the clause has 6004 characters" },
        { new string('!', 30_000) + "true", "the clause has 30004 characters" },
        { new string('(', 33) + "true" + new string(')', 33), "nested deeper than 32 levels" },
        { new string('!', 1_000) + "true", "nested deeper than 32 levels" },
        { "1 > " + new string('-', 1_000) + "1", "nested deeper than 32 levels" },
        { "filing.labels.Any(" + string.Concat(Enumerable.Repeat("a=>", 400)) + "true)", "nested deeper than 32 levels" },
        { "filing.packCount " + string.Concat(Enumerable.Repeat("?? 1 ", 300)) + "> 0", "nested deeper than 32 levels" },
    };

    [Theory, MemberData(nameof(TooLarge))]
    public void What_would_end_the_process_is_refused_before_the_parser_sees_it(string clause, string message)
    {
        var error = Written.Rule(clause).Errors().Should().ContainSingle().Subject;
        error.Code.Should().Be("SCR0303");
        error.Message.Should().StartWith(message);
    }

    [Fact]
    public void Two_thousand_characters_of_alternatives_are_read() =>
        Written.Rule(string.Join(" || ", Enumerable.Repeat("filing.packCount == 1", 78)) + " || 1 == 1").Errors().Should().BeEmpty();

    private static readonly string[] Sound =
    [
        "filing . unitPrice * 10 >= facts . pieces * 135 && ! Text . IsBlank ( filing . note )",
        "filing . labels . Any ( l => l . lang == \"ja\" && l . text . StartsWith ( \"a\" ) ) || facts . gtin != null",
        "Text . HasAny ( filing . sellingName , \"a|b\" ) && ( filing . packCount ?? 1 ) % 2 == 0.5 - - 1",
        "filing . declarationElements [ \"GTIN\" ] < \"x\" || filing . productKind == \"food\" || Code . In ( \"0405\" )",
    ];

    private static readonly string[] Tokens =
        [.. Sound.SelectMany(clause => clause.Split(' ')).Distinct(), "\"\"", "9e9", "0x", "1m", "3L", "99999999999999999999", "true", "1.", "\"2026-01-01\"", "documents", "validTo"];

    [Fact]
    public void Whatever_is_written_is_compiled_or_refused_and_nothing_is_thrown() =>
        Gen.Select(Gen.Int[0, Sound.Length - 1], Gen.Select(Gen.Int[0, 40], Gen.Int[0, Tokens.Length - 1]).Array[1, 3]).Sample(
            (sound, changes) =>
            {
                var clause = Sound[sound].Split(' ');
                foreach (var (at, token) in changes) clause[at % clause.Length] = Tokens[token];
                var source = Compile(string.Join(' ', clause));
                return source.Errors.All(error => error.Offset >= 0 && error.Message.Length > 0);
            },
            iter: 2_000);

    private static ClauseSource Compile(string clause)
    {
        var source = new ClauseSource(clause);
        new ExpressionCompiler(new Dictionary<string, Screening.Rules.NamedList>(), new Screening.Rules.Placeholders()).Compile(source);
        return source;
    }

    public static TheoryData<Expression<Func<Filing, bool>>> Trees => new()
    {
        filing => filing.GetType().Assembly.Location == "",
        filing => DateTimeOffset.MaxValue.Year > 1,
        filing => Guid.Empty.ToString() == "",
        filing => filing.Note!.PadLeft(200) == "",
        filing => string.Concat(filing.Note, filing.Note) == "",
        filing => filing.Note!.StartsWith("a", StringComparison.CurrentCulture),
        filing => filing.ToString() == "",
        filing => filing.Equals(filing),
        filing => new string('a', 3) == "",
        filing => Math.Abs(1.0) > 1,
        filing => filing.Barcodes.OrderBy(b => b).Any(),
        filing => filing.Labels.Any(a => filing.Labels.Any(b => true)),
        filing => (object)filing == null,
    };

    // The words above are only the first guard: the tree itself is judged as well.
    [Theory, MemberData(nameof(Trees))]
    public void A_tree_that_reaches_beyond_the_filing_is_refused_whatever_words_made_it(Expression<Func<Filing, bool>> tree)
    {
        var source = new ClauseSource("");
        new AllowList(source).Visit(tree.Body);
        source.Errors.Should().NotBeEmpty().And.OnlyContain(error => error.Code == "SCR0302");
    }
}
