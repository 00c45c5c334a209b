namespace Screening.Host.Tests.Serve;

/// <summary>A clock that goes when it is told to, forwards or back.</summary>
internal sealed class SteppingClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    public void Step(TimeSpan by) => _now += by;

    public override DateTimeOffset GetUtcNow() => _now;
}
