namespace Screening.Formats;

/// <summary>A shape in which filings arrive.</summary>
public abstract class FilingFormat
{
    /// <summary>Its name, such as <c>ndjson</c>, <c>csv</c>, <c>pinduoduo</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Reads filings one by one, in bounded memory. A bad record is a record with problems; only I/O throws.</summary>
    public abstract IEnumerable<FilingRecord> Read(Stream input);
}
