namespace Screening.Host.Store;

/// <summary>Everything that is written of one decision, ready to be bound: compressed, and numbers for codes.</summary>
internal sealed record NewDecision
{
    /// <summary>Number of the decision in this store. The history it saw are the observations of smaller numbers.</summary>
    public required long Id { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required DateTimeOffset AsOf { get; init; }

    /// <summary>SHA-256 of the filing's canonical bytes.</summary>
    public required byte[] FilingDigest { get; init; }

    public required byte[] Filing { get; init; }

    /// <summary>Number of the pack in this store.</summary>
    public required long Pack { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>The first eight digits of the filing's commodity code; null if it has fewer.</summary>
    public required long? TariffLine { get; init; }

    /// <summary>Ids of the rules that gave a reason, each once.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    public required byte[] Body { get; init; }

    /// <summary>What it changes in the barcodes' history.</summary>
    public required BarcodeChange Barcodes { get; init; }

    public IdempotencyKey? Key { get; init; }

    /// <summary>The line of a job that it answers, if it does.</summary>
    public JobLine? Line { get; init; }
}

/// <summary>A key that a client chose, and what it came with.</summary>
/// <param name="Text">The key.</param>
/// <param name="Fingerprint">SHA-256 of the query and body.</param>
internal sealed record IdempotencyKey(string Text, byte[] Fingerprint);
