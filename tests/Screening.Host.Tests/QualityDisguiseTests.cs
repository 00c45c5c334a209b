using Screening.Host.Quality.Corpus;
using Screening.Host.Quality.Disguises;

namespace Screening.Host.Tests;

public sealed class QualityDisguiseTests
{
    private static readonly string[] Words =
        ["西布曲明", "盐酸西布曲明", "sibutramine", "Sibutramine HCl", "シブトラミン", "시부트라민", "106650-56-0", "CBD", "氢醌", "第2類医薬品"];

    /// <summary>Class, word, disguised word; nothing where the class has nothing to change.</summary>
    public static TheoryData<string, string, string?> Disguises => new()
    {
        { "traditional", "盐酸西布曲明", "鹽酸西布曲明" },
        { "traditional", "西布曲明", null },
        { "traditional", "sibutramine", null },
        { "fullWidth", "CBD-9", "ＣＢＤ－９" },
        { "fullWidth", "氢醌", null },
        { "homoglyphs", "氢醌", null },
        { "homoglyphs", "c", "с" },
        { "zeroWidth", "醌", null },
        { "innerSpaces", "hydroquinone", "h y d r o q u i n o n e" },
        { "innerSpaces", "106650-56-0", null },
        { "lineBreaks", "abcd", "ab-\ncd" },
        { "lineBreaks", "abc", null },
        { "lineBreaks", "氢醌", "氢\n醌" },
        { "ocr", "Tadalafil", null },
        { "ocr", "lead", null },
        { "ocr", "西布曲明", null },
    };

    [Theory]
    [MemberData(nameof(Disguises))]
    public void A_class_writes_a_word_as_its_name_says(string name, string word, string? disguised)
    {
        var written = Class(name).Write(word, new Choice("seed"));

        // Where there is a choice it is enough here that one was made.
        if (name == "ocr" && word.Length >= 3 && word != "lead") written.Should().NotBeNull().And.NotBe(word).And.HaveLength(word.Length);
        else written.Should().Be(disguised);
    }

    [Fact]
    public void A_disguise_is_never_the_word_itself() =>
        Each((_, word, written) => written.Should().NotBe(word));

    [Fact]
    public void The_same_row_gives_the_same_disguises_and_another_row_others()
    {
        static string?[] Of(string seed) => [.. from disguise in Disguise.All from word in Words select disguise.Write(word, new Choice(seed + disguise.Class))];

        Of("row 1").Should().Equal(Of("row 1")).And.NotEqual(Of("row 2"));
    }

    [Fact]
    public void What_tears_a_word_apart_leaves_its_letters() => Each((name, word, written) =>
    {
        if (name is "zeroWidth" or "innerSpaces" or "lineBreaks") Letters(written).Should().Be(Letters(word));
    });

    [Fact]
    public void What_replaces_letters_leaves_their_number() => Each((name, word, written) =>
    {
        if (name is "traditional" or "fullWidth" or "homoglyphs" or "ocr") written.Should().HaveLength(word.Length);
    });

    [Fact]
    public void Homoglyphs_and_noise_change_one_letter_or_two() => Each((name, word, written) =>
    {
        var changed = word.Zip(written).Count(pair => pair.First != pair.Second);
        if (name == "homoglyphs") changed.Should().BeInRange(1, 2);
        if (name == "ocr") changed.Should().Be(1);
    });

    [Fact]
    public void Other_names_are_sorted_by_script()
    {
        var names = new OtherNames(["西布曲明", "诺美亭", "sibutramine", "シブトラミン"], ["106650-56-0"]);

        names.For("西布曲明").Should().Equal(("synonyms", "诺美亭"), ("cas", "106650-56-0"), ("languages", "sibutramine"), ("languages", "シブトラミン"));
    }

    [Theory]
    [InlineData("ingredients", "糖、白、盐")]
    [InlineData("labels[1].text", "糖、白、盐")]
    [InlineData("sellingName", "糖、白、盐")]
    public void A_word_is_rewritten_where_it_stands(string field, string text)
    {
        var filing = new Filing { FilingId = "A", Ingredients = "糖、黑、盐", SellingName = "糖、黑、盐", Labels = [new("zh", "黑"), new("zh", "糖、黑、盐")] };

        var changed = new Place(field, 2, 1).Rewrite(filing, "白")!;

        new[] { changed.Ingredients, changed.SellingName, changed.Labels[1].Text }.Count(member => member == text).Should().Be(1);
        changed.Labels[0].Text.Should().Be("黑");
    }

    private static Disguise Class(string name) => Disguise.All.Single(disguise => disguise.Class == name);

    private static void Each(Action<string, string, string> check)
    {
        foreach (var disguise in Disguise.All)
            foreach (var word in Words)
                for (var seed = 0; seed < 20; seed++)
                    if (disguise.Write(word, new Choice($"{seed}")) is { } written) check(disguise.Class, word, written);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
