using Screening.Formats.Foreign;
using Screening.Wire;

namespace Screening.Formats;

/// <summary>
/// A shape of somebody else, read by a mapping: a file that says where each member stands, what is left out and why. Whatever
/// the mapping does not know is reported as a warning with its place; nothing is dropped silently.
/// </summary>
public sealed class ForeignFormat : FilingFormat
{
    private readonly Mapping _mapping;

    private ForeignFormat(Mapping mapping) => _mapping = mapping;

    /// <summary>The name that the mapping gives, such as <c>pinduoduo</c>. It becomes <see cref="Filing.Source"/>.</summary>
    public override string Name => _mapping.Name;

    /// <summary>Reads a mapping.</summary>
    /// <exception cref="FormatException">The mapping has mistakes; the message names each with line and column.</exception>
    public static ForeignFormat Load(Stream mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        return new ForeignFormat(MappingReader.Read(mapping));
    }

    /// <summary>
    /// Reads filings. JSON is one document, a list of documents, or documents one after another; XML is one message. A document
    /// is held in memory while it is read, up to <see cref="FilingLimits.DocumentBytes"/>.
    /// </summary>
    public override IEnumerable<FilingRecord> Read(Stream input) => _mapping.IsXml ? ReadXml(input) : ReadJson(input);

    internal bool Recognises(string head) => _mapping.Detect.Count > 0 && _mapping.Detect.All(word => head.Contains(word, StringComparison.Ordinal));

    private IEnumerable<FilingRecord> ReadJson(Stream input)
    {
        var pieces = new JsonPieces(input, FilingLimits.DocumentBytes);
        while (pieces.Next())
        {
            if (pieces.Fault is { } fault)
            {
                yield return ProblemList.Refuse("$", pieces.Piece.Line, pieces.Piece.Column, fault);
                continue;
            }
            var document = JsonDocumentReader.Read(pieces.Piece, out var refused);
            foreach (var record in document is null ? [refused!] : _mapping.Map(document)) yield return record;
        }
    }

    private IEnumerable<FilingRecord> ReadXml(Stream input)
    {
        var document = XmlMessageReader.Read(input, _mapping.Namespaces, out var refused);
        return document is null ? [refused!] : _mapping.Map(document);
    }
}
