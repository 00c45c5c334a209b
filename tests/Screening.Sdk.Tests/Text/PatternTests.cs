using System.Diagnostics;
using System.Text.RegularExpressions;
using CsCheck;
using Screening.Text;
using Screening.Text.Patterns;

namespace Screening.Tests.Text;

public class PatternTests
{
    private const string Alphabet = "ab1 医\n_";

    private static readonly Gen<NaivePattern> Places = Gen.OneOf(
        NaivePattern.Place("^", IsStart), NaivePattern.Place(@"\A", IsStart), NaivePattern.Place("$", IsEnd), NaivePattern.Place(@"\z", IsEnd),
        NaivePattern.Place(@"\b", IsWordEdge), NaivePattern.Place(@"\B", (text, at) => !IsWordEdge(text, at)), NaivePattern.Place("(?:)", (_, _) => true));

    private static readonly Gen<NaivePattern> Characters = Gen.OneOf(
        [.. new[] { "a", "B", "1", " ", "医", @"\n", "_", ".", @"\w", @"\W", @"\d", @"\D", @"\s", @"\S", "[ab]", "[^a1]", "[A-B_]", @"[^\Wb]", @"[\d\s]", @"[\D1]", "[-a]", "[^医\n]" }
            .Select(NaivePattern.Character)]);

    private static readonly Gen<(string Written, int Least, int? Most)> Quantifiers = Gen.OneOf<(string, int, int?)>(
        ("?", 0, 1), ("*", 0, null), ("+", 1, null), ("{0}", 0, 0), ("{2}", 2, 2), ("{1,}", 1, null), ("{0,2}", 0, 2), ("{2,3}", 2, 3), ("{3,}", 3, null));

    private static readonly Gen<NaivePattern> Patterns = Gen.Frequency((4, PartsOf(depth: 3)), (1, ChoicesOf(PartsOf(depth: 2))));

    private static readonly Gen<string> Texts = Gen.Char[Alphabet].Array[0, 6].Select(characters => new string(characters));

    private static Gen<NaivePattern> ChoicesOf(Gen<NaivePattern> part) => part.Array[2, 3].Select(parts => parts.Aggregate((one, other) => one.Or(other)));

    private static Gen<NaivePattern> PartsOf(int depth)
    {
        if (depth == 0) return Gen.Frequency((1, Places), (5, Characters));
        var part = PartsOf(depth - 1);
        var choice = ChoicesOf(part);
        return Gen.Frequency(
            (2, part),
            (3, Gen.Select(part, part, (one, other) => one.Then(other))),
            (2, choice.Select(one => one.In("("))),
            (1, Gen.Select(Characters, Quantifiers, (one, times) => one.Times(times))),
            (3, Gen.Select(Gen.OneOf(part, choice), Quantifiers, (one, times) => one.In("(?:").Times(times))));
    }

    private static bool IsStart(string text, int at) => at == 0;

    private static bool IsEnd(string text, int at) => at == text.Length;

    private static bool IsWordEdge(string text, int at) => (at > 0 && IsWord(text[at - 1])) != (at < text.Length && IsWord(text[at]));

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';

    [Fact]
    public void The_longest_match_after_a_place_is_the_longest_span_that_begins_there() =>
        Gen.Select(Patterns, Texts).Sample((pattern, text) =>
        {
            var (ours, spans) = (Read(pattern.Written), pattern.SpansIn(text));
            return Enumerable.Range(0, text.Length + 1).All(at => ours.LongestAfter(text, at) == Longest(spans.Where(span => span.Start == at)));
        }, iter: 10_000);

    [Fact]
    public void The_longest_match_before_a_place_is_the_longest_span_that_ends_there() =>
        Gen.Select(Patterns, Texts).Sample((pattern, text) =>
        {
            var (ours, spans) = (Read(pattern.Written), pattern.SpansIn(text));
            return Enumerable.Range(0, text.Length + 1).All(at => ours.LongestBefore(text, at) == Longest(spans.Where(span => span.End == at)));
        }, iter: 10_000);

    [Fact]
    public void A_match_is_found_where_the_first_span_begins() =>
        Gen.Select(Patterns, Texts).Sample((pattern, text) =>
            Read(pattern.Written).Find(text)?.Start == pattern.SpansIn(text).Select(span => (int?)span.Start).Min(), iter: 10_000);

    [Fact]
    public void A_match_that_is_found_is_the_longest_of_its_place() =>
        Gen.Select(Patterns, Texts).Sample((pattern, text) =>
            Read(pattern.Written).Find(text) is not { } match || match.Length == Read(pattern.Written).LongestAfter(text, match.Start), iter: 10_000);

    [Fact]
    public void Reach_limits_what_a_match_takes_but_not_what_its_edges_see() =>
        Gen.Select(Patterns, Texts, Gen.Int[0, 4]).Sample((pattern, text, reach) =>
        {
            var (ours, spans) = (Read(pattern.Written), pattern.SpansIn(text).Where(span => span.End - span.Start <= reach).ToList());
            return Enumerable.Range(0, text.Length + 1).All(at =>
                ours.LongestAfter(text, at, reach) == Longest(spans.Where(span => span.Start == at)) &&
                ours.LongestBefore(text, at, reach) == Longest(spans.Where(span => span.End == at)));
        }, iter: 10_000);

    [Theory]
    [InlineData(@"\w")]
    [InlineData(@"\d")]
    [InlineData(@"\s")]
    [InlineData(@"[^\s\d]")]
    [InlineData(".")]
    public void A_family_has_the_characters_that_the_platform_gives_it(string family)
    {
        var (ours, platform) = (Read(family), new Regex(family, RegexOptions.CultureInvariant));
        Enumerable.Range(0, 0x10000).Select(code => ((char)code).ToString()).Where(c => ours.LongestAfter(c, 0) == 1 != platform.IsMatch(c)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("第[3三]類", "第3类")]
    [InlineData("ｶﾅ", "カナ")]
    [InlineData("フリー|カ[ー-]", "フリー")]
    [InlineData("Ⅲ?Ａ[Ｂ]é", "iiiabe")]
    [InlineData("Ⅲ?A[B-D]", "ac")]
    [InlineData("𠮷{2}", "𠮷𠮷")]
    [InlineData(@"\.\[\]\-\\\ [\]\\\-][([]", ".[]-\\ -[")]
    [InlineData("((((((((((((((((a))))))))))))))))", "a")]
    [InlineData("(.{0,24}){1,2}.{901}|a", "a")]
    public void Letters_are_folded_like_the_text(string pattern, string folded) => Read(pattern).LongestAfter(folded, 0).Should().Be(folded.Length);

    [Theory]
    [InlineData("(?=a)b", 0, "look-around is not allowed")]
    [InlineData("a(?<!b)", 1, "look-around is not allowed")]
    [InlineData("(?<n>a)", 0, "a named group is not allowed")]
    [InlineData("(?>a)", 0, "an atomic group is not allowed")]
    [InlineData("(?#a)", 0, "a comment is not allowed")]
    [InlineData("(?i)a", 0, "an option or condition is not allowed")]
    [InlineData("(?", 0, "an option or condition is not allowed")]
    [InlineData(@"(a)\1", 3, "a back-reference is not allowed")]
    [InlineData("ab*?", 3, "a lazy quantifier is not allowed")]
    [InlineData("a{2}+", 4, "a possessive quantifier is not allowed")]
    [InlineData("a?*", 2, "a repeat of a repeat; put the first into brackets")]
    [InlineData("a+{2}", 2, "a repeat of a repeat; put the first into brackets")]
    [InlineData("*a", 0, "there is nothing to repeat before `*`")]
    [InlineData("a|+", 2, "there is nothing to repeat before `+`")]
    [InlineData("({2})", 1, "there is nothing to repeat before `{`")]
    [InlineData(@"a\b+", 3, @"`\b` is a place, which cannot be repeated")]
    [InlineData("a{b}", 1, @"a repeat is written `{2}`, `{2,}` or `{2,5}`; write `\{` for the character itself")]
    [InlineData("a{,2}", 1, @"a repeat is written `{2}`, `{2,}` or `{2,5}`; write `\{` for the character itself")]
    [InlineData("a{2,b}", 1, @"a repeat is written `{2}`, `{2,}` or `{2,5}`; write `\{` for the character itself")]
    [InlineData("a{2", 1, @"a repeat is written `{2}`, `{2,}` or `{2,5}`; write `\{` for the character itself")]
    [InlineData("a{3,2}", 1, "a repeat that runs backwards")]
    [InlineData("a)|(b", 1, "`)` without `(`")]
    [InlineData("a(b", 1, "`(` without `)`")]
    [InlineData("a[b", 1, "`[` without `]`")]
    [InlineData("a[", 1, "`[` without `]`")]
    [InlineData("[]", 0, "there is nothing between `[` and `]`")]
    [InlineData("[^]", 0, "there is nothing between `[` and `]`")]
    [InlineData("a]", 1, @"write `\]` for the character itself")]
    [InlineData("a}", 1, @"write `\}` for the character itself")]
    [InlineData("[a-[b]]", 3, @"write `\[` for the character itself")]
    [InlineData("[a-c-e]", 4, @"write `\-` for the character itself")]
    [InlineData("[b-a]", 1, "a range that runs backwards")]
    [InlineData("[0-Z]", 1, "folding changes an end of this range")]
    [InlineData("[ァ-ﾝ]", 1, "folding changes an end of this range")]
    [InlineData("[a㎎]", 2, "folding makes more than one character of this; write it as an alternative")]
    [InlineData("[𠮷]", 1, "folding makes more than one character of this; write it as an alternative")]
    [InlineData("a\u3000", 1, "nothing is left of `\u3000` in folded text")]
    [InlineData("a\\", 1, @"there is nothing after `\`")]
    [InlineData(@"a\p{L}", 1, @"there is no escape `\p` here")]
    [InlineData(@"[\b]", 1, @"there is no escape `\b` here")]
    [InlineData(@"[a-\d]", 3, @"there is no escape `\d` here")]
    [InlineData("(((((((((((((((((a)))))))))))))))))", 16, "brackets nested deeper than 16 levels")]
    [InlineData("(.{0,24}){1,2}.{902}|a", 0, "more than 1000 places once its repeats are written out")]
    [InlineData("((((){999999999999}){1000}){1000}){1000}", 0, "more than 1000 places once its repeats are written out")]
    public void What_an_automaton_cannot_follow_or_what_is_not_meant_is_refused(string pattern, int offset, string what)
    {
        TextPattern.Read(pattern, out var fault).Should().BeNull();
        fault.Should().Be(new PatternFault(offset, what));
    }

    [Fact]
    public void A_long_pattern_is_refused_unread()
    {
        TextPattern.Read(new string('(', 100_000), out var fault);
        fault.Should().Be(new PatternFault(1_000, "the limit is 1000 characters, and this has 100000"));
    }

    [Fact]
    public void Whatever_is_written_is_read_or_refused_inside_the_pattern() =>
        Gen.Char[@"ab-1(){}[]|?*+.,^$\:=<!wWdbnZ医㎎ー 　"].Array[0, 12].Select(characters => new string(characters)).Sample(
            pattern => TextPattern.Read(pattern, out var fault) is null == fault is { } where && (fault is null || fault.Value.Offset <= pattern.Length), iter: 20_000);

    // Each takes a backtracking engine longer than anyone waits.
    [Theory]
    [InlineData("(a|a){0,80}x", 'a')]
    [InlineData(@"(\w+\W{1,2}){0,4}x", 'a')]
    [InlineData("(.*)*x", 'a')]
    [InlineData("(((a?)*)*)*x", 'a')]
    [InlineData("(a*){0,50}(b|a)*x", 'a')]
    [InlineData(@"(.{0,15}\b){0,30}x", '医')]
    public void A_hostile_text_takes_no_longer_than_another(string pattern, char c)
    {
        var text = new string(c, 65_536);
        var watch = Stopwatch.StartNew();
        Read(pattern).Find(text).Should().BeNull();
        Read(pattern).LongestAfter(text, 0).Should().Be(-1);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Matching_allocates_nothing()
    {
        var pattern = Read(@"(\w+\W{1,2}){0,4}(eczema|psoriasis)\b");
        pattern.Find("for dry eczema");
        var before = GC.GetAllocatedBytesForCurrentThread();
        pattern.Find("for dry eczema").Should().Be((0, 14));
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(2_000);
    }

    private static TextPattern Read(string pattern) =>
        TextPattern.Read(pattern, out var fault) ?? throw new InvalidOperationException($"{pattern}: {fault}");

    private static int Longest(IEnumerable<(int Start, int End)> spans) => spans.Select(span => span.End - span.Start).DefaultIfEmpty(-1).Max();
}
