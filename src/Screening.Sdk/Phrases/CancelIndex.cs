namespace Screening.Phrases;

/// <summary>
/// The cancelling statements that one rule found in a filing, in the order of their places. A stranger's label may repeat a phrase
/// and its denial thousands of times, so a phrase is compared only with the statements that stand near it.
/// </summary>
internal sealed class CancelIndex
{
    private readonly Dictionary<string, List<PhraseHit>> _byField = new(StringComparer.Ordinal);
    private readonly int _longest;

    public CancelIndex(IEnumerable<PhraseHit> hits)
    {
        foreach (var ofField in hits.Where(hit => hit.Target.Cancel is not null).GroupBy(hit => hit.Text.Field, StringComparer.Ordinal))
            _byField[ofField.Key] = [.. ofField.OrderBy(hit => hit.Start)];
        _longest = _byField.Values.SelectMany(cancels => cancels).Select(cancel => cancel.End - cancel.Start).DefaultIfEmpty().Max();
    }

    /// <summary>The first statement that overlaps the phrase and cancels its class; null if none does.</summary>
    public PhraseHit? Over(in PhraseHit phrase)
    {
        if (!_byField.TryGetValue(phrase.Text.Field, out var cancels)) return null;
        for (var i = FirstFrom(cancels, phrase.Start - _longest); i < cancels.Count && cancels[i].Start < phrase.End; i++)
            if (cancels[i].End > phrase.Start && cancels[i].Target.Cancel!.Covers(phrase.Target.Phrase!)) return cancels[i];
        return null;
    }

    private static int FirstFrom(List<PhraseHit> cancels, int start)
    {
        var (low, high) = (0, cancels.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (cancels[middle].Start < start) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
