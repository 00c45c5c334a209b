namespace Screening.Ingredients;

/// <summary>Longer names that are not what they contain: 白藜芦醇 is not 藜芦.</summary>
internal sealed class LegalNames
{
    private readonly Dictionary<string, string> _byFolded = new(StringComparer.Ordinal);

    /// <summary>Folded names with the names as written.</summary>
    public IReadOnlyDictionary<string, string> ByFolded => _byFolded;

    public void Add(string folded, string written) => _byFolded.TryAdd(folded, folded == written ? folded : written);
}
