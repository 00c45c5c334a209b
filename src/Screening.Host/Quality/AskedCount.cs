namespace Screening.Host.Quality;

/// <summary>Counts the good rows that were sent back for one fact.</summary>
internal sealed class AskedCount
{
    private readonly Worst _worst = new();
    private int _rows;

    public void Add(Judged judged, Reason reason)
    {
        _rows++;
        _worst.Add(judged, reason);
    }

    public Asked Asked((string Field, string Rule) key) => new(key.Field, key.Rule, _rows, _worst.All);
}
