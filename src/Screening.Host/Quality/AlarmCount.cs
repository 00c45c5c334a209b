namespace Screening.Host.Quality;

/// <summary>Counts the good rows that one rule stopped.</summary>
internal sealed class AlarmCount
{
    private readonly Worst _worst = new();
    private int _rejects;
    private int _reviews;

    public void Add(Judged judged, Reason reason)
    {
        if (reason.Outcome == Outcome.Reject) _rejects++;
        else _reviews++;
        _worst.Add(judged, reason);
    }

    public Alarm Alarm(string rule) => new(rule, _rejects, _reviews, _worst.All);
}
