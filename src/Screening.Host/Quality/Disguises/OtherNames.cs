namespace Screening.Host.Quality.Disguises;

/// <summary>What else a substance is called: the evasion classes that use another word.</summary>
/// <param name="Names">Names in any script.</param>
/// <param name="Cas">Numbers of the Chemical Abstracts Service.</param>
internal sealed record OtherNames(IReadOnlyList<string> Names, IReadOnlyList<string> Cas)
{
    // A substance with thirty names must not weigh thirty times as much as others.
    private const int Most = 6;

    /// <summary>Each other name with its class.</summary>
    public IEnumerable<(string Class, string Word)> For(string word) =>
    [
        .. Names.Where(name => Script.TagOf(name) == Script.TagOf(word) && !Same(name, word)).Take(Most).Select(name => ("synonyms", name)),
        .. Cas.Where(cas => cas != word).Take(1).Select(cas => ("cas", cas)),
        .. Names.Where(name => Script.TagOf(name) != Script.TagOf(word)).Take(Most).Select(name => ("languages", name)),
    ];

    private static bool Same(string name, string word) => name.Equals(word, StringComparison.OrdinalIgnoreCase);
}
