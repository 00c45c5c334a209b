namespace Screening.Host.Store;

/// <summary>What a decision changes in the history of its filing's barcodes.</summary>
/// <param name="Gtins">Every retail barcode of the filing.</param>
/// <param name="Added">What the filing says that was not known yet.</param>
/// <param name="Replaced">Earlier observations that later decisions no longer see.</param>
internal sealed record BarcodeChange(IReadOnlyList<string> Gtins, IReadOnlyList<BarcodeObservation> Added, IReadOnlyList<Seen> Replaced)
{
    /// <summary>Of a filing without retail barcodes.</summary>
    public static readonly BarcodeChange None = new([], [], []);
}

/// <summary>An observation, and the decision that made it.</summary>
internal sealed record Seen(long Decision, BarcodeObservation Observation);
