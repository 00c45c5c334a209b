using System.Xml;
using Screening.Wire;

namespace Screening.Formats.Foreign;

/// <summary>How a foreign shape becomes filings.</summary>
internal sealed class Mapping
{
    public required string Name { get; init; }

    public required bool IsXml { get; init; }

    /// <summary>Words by which a file of this shape is known.</summary>
    public required IReadOnlyList<string> Detect { get; init; }

    /// <summary>Prefixes of the paths; empty for JSON.</summary>
    public required XmlNamespaceManager Namespaces { get; init; }

    /// <summary>Where the records stand in a document; each becomes one filing.</summary>
    public required string Records { get; init; }

    public required IReadOnlyList<MemberRule> Members { get; init; }

    public required IReadOnlyList<LeftOut> LeftOut { get; init; }

    /// <summary>Every record of a document, in order.</summary>
    public IEnumerable<FilingRecord> Map(ForeignNode document)
    {
        var records = document.Select(Records).DistinctBy(record => record.Identity, ReferenceEqualityComparer.Instance).ToList();
        if (records.Count == 0) return [ProblemList.Refuse(document.Path, document.Place.Line, document.Place.Column, $"no records at `{Records}`")];
        var told = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var read = records.ConvertAll(record => new ForeignRecord(record));
        foreach (var record in read) Fill(record, told);
        ReportTheRest(document, read, told);
        return read.Select(record => record.Problems.ToRecord(record.Node.Place.Line, record.Filing));
    }

    private void Fill(ForeignRecord record, HashSet<object> told)
    {
        record.Set("source", Name);
        foreach (var rule in Members) rule.Fill(record, told);
        foreach (var left in LeftOut) left.Apply(record, told);
        if (record.Filing.FilingId.Length == 0) record.Problems.Add(record.Node.Problem("nothing here gives a `filingId`"));
    }

    private void ReportTheRest(ForeignNode document, List<ForeignRecord> records, HashSet<object> told)
    {
        var byNode = records.ToDictionary(record => record.Node.Identity, ReferenceEqualityComparer.Instance);
        foreach (var leaf in document.Leaves().Where(leaf => !told.Contains(leaf.Identity)))
            OwnerOf(leaf, byNode, records[0]).Problems.Add(leaf.Problem($"`{Name}` has no place for this", ProblemSeverity.Warning));
    }

    // What stands outside of every record is told with the first one.
    private static ForeignRecord OwnerOf(ForeignNode leaf, Dictionary<object, ForeignRecord> byNode, ForeignRecord first)
    {
        for (var node = leaf; node is not null; node = node.Parent)
            if (byNode.TryGetValue(node.Identity, out var owner)) return owner;
        return first;
    }
}
