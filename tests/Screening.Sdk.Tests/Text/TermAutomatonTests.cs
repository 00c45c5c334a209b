using CsCheck;
using Screening.Text;

namespace Screening.Tests.Text;

public class TermAutomatonTests
{
    [Fact]
    public void Overlapping_terms_are_all_found_by_their_ends_and_the_longest_first() =>
        Find(["he", "she", "his", "hers", "e"], "ushers").Should().Equal(
            new TermMatch(1, 1, 4), new TermMatch(0, 2, 4), new TermMatch(4, 3, 4), new TermMatch(3, 2, 6));

    [Fact]
    public void Equal_terms_are_all_reported_in_their_order() =>
        Find(["氢醌", "x", "氢醌"], "含氢醌").Should().Equal(new TermMatch(0, 1, 3), new TermMatch(2, 1, 3));

    [Fact]
    public void No_terms_find_nothing() => Find([], "氢醌").Should().BeEmpty();

    [Fact]
    public void An_empty_term_is_refused()
    {
        var build = () => TermAutomaton.Build(["a", ""]);
        build.Should().Throw<ArgumentException>().WithMessage("*must not be empty*");
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("abc")]
    [InlineData("氢醌苯")]
    [InlineData("aé氢ア\uD83C\uDF41")]
    public void Finds_what_trying_every_term_everywhere_finds(string alphabet)
    {
        var words = Gen.Char[alphabet].Array[1, 6].Select(chars => new string(chars)).Array[0, 12];
        var texts = Gen.Char[alphabet].Array[0, 40].Select(chars => new string(chars));
        Gen.Select(words, texts).Sample((terms, text) => Find(terms, text).SequenceEqual(NaiveMatcher.Find(terms, text)), iter: 5_000);
    }

    [Fact]
    public void Searching_allocates_nothing()
    {
        var automaton = TermAutomaton.Build(["氢醌", "cbd", "苯"]);
        Count(automaton, "含氢醌、cbd、苯酚");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Count(automaton, "含氢醌、cbd、苯酚");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    private static int Count(TermAutomaton automaton, string text)
    {
        var count = 0;
        foreach (var _ in automaton.Find(text)) count++;
        return count;
    }

    private static List<TermMatch> Find(IReadOnlyList<string> terms, string text)
    {
        var found = new List<TermMatch>();
        foreach (var match in TermAutomaton.Build(terms).Find(text)) found.Add(match);
        return found;
    }
}
