namespace Screening.PositiveLists;

/// <summary>A line of the positive list.</summary>
/// <param name="Code">8 digits.</param>
/// <param name="Name">Name of the goods as printed.</param>
/// <param name="Remark">Remark as printed; null where the line has none or none was seen.</param>
/// <param name="Conditions">Our reading of the remark; all must hold.</param>
/// <param name="Source">Where the line was read.</param>
/// <param name="Confidence">How sure it is that this edition has the line.</param>
/// <param name="Location">Where the entry stands.</param>
internal sealed record PositiveListEntry(
    string Code, string Name, string? Remark, IReadOnlyList<Condition> Conditions, string Source, Confidence Confidence, SourceLocation Location);
