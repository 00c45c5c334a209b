using System.Text.RegularExpressions;
using CsCheck;
using Screening.Text;

namespace Screening.Tests.Text;

public class SoundIndexTests
{
    private static readonly string[] Words = ["西布曲明", "减肥", "氢氧化锶", "大麻籽油", "维生素饿", "维a酸", "布洛芬", "可待伊", "双床"];

    [Theory]
    [InlineData("xi bu qu ming", "西布曲明")]
    [InlineData("xibuquming", "西布曲明")]
    [InlineData("xibu quming", "西布曲明")]
    [InlineData("xi-bu.qu\nming", "西布曲明")]
    [InlineData("x i b u q u m i n g", "西布曲明")]
    [InlineData("da ma zi you", "大麻籽油")]
    [InlineData("西bu曲明", "西布曲明")]
    [InlineData("xi布 qu 明", "西布曲明")]
    [InlineData("西bu取名", "西布曲明")]
    [InlineData("西部取名", "西布曲明")]
    [InlineData("jian肥", "减肥")]
    [InlineData("减 fei", "减肥")]
    [InlineData("qing yang hua si", "氢氧化锶")]
    [InlineData("bu luo fen", "布洛芬")]
    public void A_word_is_found_by_its_sound(string text, string word) =>
        Find(Words, text).Should().Equal((Array.IndexOf(Words, word), 0, text.Length));

    [Fact]
    public void It_is_found_among_other_words() =>
        Find(Words, "含xi bu qu ming 10mg").Should().Equal((0, 1, 14));

    [Fact]
    public void U_with_dots_may_be_typed_as_v() => Find(["氯化氢铝"], "lv hua qing lu").Should().ContainSingle();

    [Theory]
    [InlineData("西布曲明")]
    [InlineData("jian fei")]
    [InlineData("shuang chuang")]
    [InlineData("ke dai yi")]
    [InlineData("剪fei")]
    [InlineData("剪肥")]
    [InlineData("维生素e")]
    [InlineData("细部取名")]
    [InlineData("xi bu qu")]
    [InlineData("xi, bu, qu, ming")]
    [InlineData("xi  bu qu ming")]
    [InlineData("oxi bu qu ming")]
    [InlineData("xi bu qu mings")]
    [InlineData("维a酸")]
    public void The_word_itself_short_sounds_and_parts_of_other_words_are_not(string text) => Find(Words, text).Should().BeEmpty();

    [Fact]
    public void One_index_finds_what_reading_every_place_as_every_word_finds()
    {
        var characters = Gen.OneOf("阿", "啊", "昂", "肮", "西", "洗", "安", "x");
        var pieces = Gen.OneOf("阿", "啊", "昂", "西", "a", "ang", "xi", "xian", "n", " ", "-", ",", "1");
        Gen.Select(characters.Array[1, 5].Select(string.Concat).Array[0, 5], pieces.Array[0, 12].Select(string.Concat))
            .Sample((words, text) => Find(words, text).Order().SequenceEqual(Slowly(words, text).Order()), iter: 20_000);
    }

    [Fact]
    public void Searching_what_sounds_like_nothing_allocates_nothing()
    {
        var index = new SoundIndex(Words);
        List<TermMatch>? found = null;
        index.FindIn("water", ref found);
        var before = GC.GetAllocatedBytesForCurrentThread();
        index.FindIn("xi bu qu, 西部, aqua 减", ref found);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    private static List<(int Term, int Start, int End)> Find(string[] words, string text)
    {
        List<TermMatch>? found = null;
        new SoundIndex(words).FindIn(text, ref found);
        return [.. (found ?? []).Select(match => (match.Term, match.Start, match.End))];
    }

    // A character, its sound by another character or in letters, a gap before any of them; no letter of a longer word.
    private static IEnumerable<(int Term, int Start, int End)> Slowly(string[] words, string text)
    {
        for (var term = 0; term < words.Length; term++)
        {
            if (words[term].Any(c => Pinyin.Of(c).Length == 0) || words[term].Sum(c => Pinyin.Of(c).Length) < 4) continue;
            var sound = new Regex($"^{string.Join("[ -]?", words[term].Select(c => $"(?:(?<own>{c})|(?<other>[阿啊昂肮西洗安])(?<={Same(c)})|(?<letters>{string.Join("[ -]?", Pinyin.Of(c).AsEnumerable())}))"))}$");
            for (var start = 0; start < text.Length; start++)
                for (var end = start + 1; end <= text.Length; end++)
                    if (sound.Match(text[start..end]) is { Success: true } match && Tells(match, words[term].Length) && !IsCut(text, start) && !IsCut(text, end)) yield return (term, start, end);
        }
    }

    private static string Same(char c) => $"[{string.Concat("阿啊昂肮西洗安".Where(other => Pinyin.Of(other) == Pinyin.Of(c)))}]";

    private static bool Tells(Match match, int length)
    {
        var (own, spelled, letters) = (match.Groups["own"].Captures.Count, match.Groups["letters"].Captures.Count, match.Groups["letters"].Captures.Sum(said => said.Value.Count(char.IsAsciiLetter)));
        if (spelled == length) return length >= 3 && letters >= 8;
        return own > 0 && own < length && (spelled == 0 ? length >= 4 : letters >= 2);
    }

    private static bool IsCut(string text, int at) => at > 0 && at < text.Length && char.IsAsciiLetter(text[at - 1]) && char.IsAsciiLetter(text[at]);
}
