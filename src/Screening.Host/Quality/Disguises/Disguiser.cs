using Screening.Host.Quality.Corpus;

namespace Screening.Host.Quality.Disguises;

/// <summary>
/// Makes the disguises of each class from a bad row whose plain form is found: the word that was found is written otherwise, and
/// a finding must quote it all the same. A row that is missed in its plain form is counted once, as plain.
/// </summary>
internal sealed class Disguiser(SubstanceTables tables)
{
    public IEnumerable<CorpusRow> Of(CorpusRow row, Filing filing, Finding found)
    {
        if (found.Evidence.Count == 0) yield break;
        var evidence = found.Evidence[0];
        var place = Place.Of(evidence);
        foreach (var (name, word) in Words(row.Id, evidence.Text, found))
        {
            if (place.Rewrite(filing, word) is not { } changed) continue;
            yield return row with
            {
                Id = $"{row.Id} {name}: {word}",
                Filings = [changed],
                Class = name,
                Lang = Script.TagOf(word),
                Disguised = new Disguised(place with { Length = word.Length }, found),
                Outcomes = [],
                Substances = [],
                Rule = null,
            };
        }
    }

    private IEnumerable<(string Class, string Word)> Words(string seed, string word, Finding found)
    {
        foreach (var disguise in Disguise.All)
            if (disguise.Write(word, new Choice($"{seed} {disguise.Class}")) is { } written) yield return (disguise.Class, written);
        foreach (var other in tables.At(found.Rule)?.For(word) ?? []) yield return other;
    }
}
