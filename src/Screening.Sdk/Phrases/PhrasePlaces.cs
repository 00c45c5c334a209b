namespace Screening.Phrases;

/// <summary>
/// Places that one rule found in a filing, in the order of the text. A stranger's label may repeat a phrase and its denial
/// thousands of times, so a phrase is compared only with the places that stand near it.
/// </summary>
internal sealed class PhrasePlaces
{
    private readonly Dictionary<string, List<PhraseHit>> _byField = new(StringComparer.Ordinal);
    private readonly int _longest;

    public PhrasePlaces(IEnumerable<PhraseHit> hits)
    {
        foreach (var ofField in hits.GroupBy(hit => hit.Text.Field, StringComparer.Ordinal))
            _byField[ofField.Key] = [.. ofField.OrderBy(hit => hit.Start)];
        _longest = _byField.Values.SelectMany(places => places).Select(place => place.End - place.Start).DefaultIfEmpty().Max();
    }

    /// <summary>The first place that overlaps the phrase and suits; null if none does.</summary>
    public PhraseHit? Over(in PhraseHit phrase, Predicate<PhraseHit> suits)
    {
        if (!_byField.TryGetValue(phrase.Text.Field, out var places)) return null;
        for (var i = FirstFrom(places, phrase.Start - _longest); i < places.Count && places[i].Start < phrase.End; i++)
            if (places[i].End > phrase.Start && suits(places[i])) return places[i];
        return null;
    }

    private static int FirstFrom(List<PhraseHit> places, int start)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle].Start < start) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
