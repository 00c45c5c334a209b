namespace Screening.Formats;

/// <summary>How much one filing may hold. Whatever is larger is refused before it is parsed, or reported where it stands.</summary>
public static class FilingLimits
{
    /// <summary>Bytes of one filing in JSON, and characters of one row of a table: 1 MiB.</summary>
    public const int FilingBytes = 1024 * 1024;

    /// <summary>Bytes of one document in a foreign shape, which may hold many filings: 16 MiB.</summary>
    public const int DocumentBytes = 16 * 1024 * 1024;

    /// <summary>Levels of nesting in our own shape; it uses three.</summary>
    public const int Depth = 8;

    /// <summary>Levels of nesting in a foreign document.</summary>
    public const int DocumentDepth = 32;

    /// <summary>UTF-16 units of one text: 64 Ki.</summary>
    public const int TextLength = 64 * 1024;

    /// <summary>Characters of <see cref="Filing.FilingId"/>, of a language tag and of a document type.</summary>
    public const int IdLength = 128;

    /// <summary>Barcodes, labels and original names of one filing, each.</summary>
    public const int Names = 64;

    /// <summary>Declaration elements, documents and addresses of one filing, each.</summary>
    public const int Items = 256;

    /// <summary>Columns of a table.</summary>
    public const int Columns = 1024;

    /// <summary>Problems told of one record. The rest is left out, and the last problem says so.</summary>
    public const int Problems = 100;
}
