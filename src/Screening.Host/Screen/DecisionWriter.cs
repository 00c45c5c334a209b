namespace Screening.Host.Screen;

/// <summary>Writes decisions one by one, as they are made.</summary>
internal abstract class DecisionWriter
{
    public const string Table = "table";
    public const string Ndjson = "ndjson";
    public const string Csv = "csv";

    /// <summary>Writes one record's decision, or why it could not be read.</summary>
    public abstract void Write(Screened screened);
}
