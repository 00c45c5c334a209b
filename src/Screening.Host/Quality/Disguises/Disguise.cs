namespace Screening.Host.Quality.Disguises;

/// <summary>One way of writing a word so that a search for it finds nothing.</summary>
/// <param name="Class">The evasion class, as reports and budgets name it.</param>
/// <param name="Write">The word disguised, with the choices of the seed; null where the class has nothing to change in this word.</param>
internal sealed record Disguise(string Class, Func<string, Choice, string?> Write)
{
    /// <summary>Every class that rewrites the characters of a word; <see cref="OtherNames"/> has those that use another word.</summary>
    public static readonly IReadOnlyList<Disguise> All =
    [
        new("traditional", (word, _) => Substitution.Traditional.All(word)),
        new("fullWidth", (word, _) => Substitution.FullWidth.All(word)),
        new("homoglyphs", (word, choice) => Substitution.Homoglyphs.Some(word, choice, most: 2)),
        new("zeroWidth", Insertion.ZeroWidth),
        new("innerSpaces", Insertion.Spaces),
        new("lineBreaks", Insertion.LineBreak),
        new("ocr", (word, choice) => IsLong(word) ? Substitution.OcrNoise.Some(word, choice, most: 1) : null),
    ];

    // One wrong letter in a short word gives another word, and nobody could tell which was meant.
    private static bool IsLong(string word) => word.Length >= (char.IsAscii(word[0]) ? 6 : 3);
}
