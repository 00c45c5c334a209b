using Screening.Wire;

namespace Screening.Formats;

/// <summary>Our own shape, as one filing, a list of filings, or filings one after another.</summary>
internal sealed class JsonFormat : FilingFormat
{
    public override string Name => "json";

    public override IEnumerable<FilingRecord> Read(Stream input)
    {
        var pieces = new JsonPieces(input, FilingLimits.FilingBytes);
        while (pieces.Next())
            yield return pieces.Fault is { } fault ? ProblemList.Refuse("$", pieces.Piece.Line, pieces.Piece.Column, fault) : FilingReader.Read(pieces.Piece);
    }
}
