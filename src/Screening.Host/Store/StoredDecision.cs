namespace Screening.Host.Store;

/// <summary>A decision as it stands in the store.</summary>
/// <param name="Id">Its number in this store.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="AsOf">The moment whose rules were applied.</param>
/// <param name="Filing">Number of the filing.</param>
/// <param name="Pack">Number of the pack.</param>
/// <param name="Outcome">What was decided.</param>
/// <param name="Body">The decision, byte for byte as it was answered.</param>
internal sealed record StoredDecision(long Id, DateTimeOffset MadeAt, DateTimeOffset AsOf, long Filing, long Pack, Outcome Outcome, byte[] Body);

/// <summary>A pack that has decided.</summary>
/// <param name="Number">Its number in this store.</param>
/// <param name="Identity">Id, version and digest.</param>
/// <param name="FirstUsed">When it first decided here.</param>
internal sealed record StoredPack(long Number, PackIdentity Identity, DateTimeOffset FirstUsed);

/// <summary>What decisions are looked for. Absent members do not matter.</summary>
internal sealed record DecisionSearch
{
    public string? Gtin { get; init; }

    /// <summary>Eight digits.</summary>
    public long? TariffLine { get; init; }

    public Outcome? Outcome { get; init; }

    public string? Rule { get; init; }

    /// <summary>The first moment.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>The moment before which.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>Only decisions with smaller numbers: the page after the one that ended with this number.</summary>
    public long? After { get; init; }

    public int Limit { get; init; } = 20;
}
