namespace Screening.Rules;

/// <summary>The days on which a rule is in force, both ends included; an absent end is open.</summary>
internal readonly record struct EffectivePeriod(DateOnly? From, DateOnly? To)
{
    public static readonly EffectivePeriod Always = new(null, null);

    public bool IsPossible => From is null || To is null || From <= To;

    public bool Contains(DateOnly day) => (From is null || day >= From) && (To is null || day <= To);

    public bool Overlaps(EffectivePeriod other) =>
        (From is null || other.To is null || From <= other.To) && (other.From is null || To is null || other.From <= To);

    public override string ToString() => $"{From?.ToString("O", null) ?? "…"} to {To?.ToString("O", null) ?? "…"}";
}
