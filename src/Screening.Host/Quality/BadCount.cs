namespace Screening.Host.Quality;

/// <summary>Counts bad rows of one rule family, language and class.</summary>
internal sealed class BadCount
{
    private readonly int[] _verdicts = new int[Enum.GetValues<Verdict>().Length];
    private readonly Worst _worst = new();

    public void Add(Judged judged)
    {
        _verdicts[(int)judged.Verdict]++;
        if (judged.Verdict != Verdict.Found) _worst.Add(judged, judged.Reason);
    }

    public BadCell Cell((string Family, string Lang, string Class) key) => new(
        key.Family, key.Lang, key.Class, _verdicts.Sum(), Of(Verdict.Found) + Of(Verdict.OtherOutcome), Of(Verdict.Found),
        Of(Verdict.NotNamed), Of(Verdict.Missed), _worst.All);

    private int Of(Verdict verdict) => _verdicts[(int)verdict];
}
