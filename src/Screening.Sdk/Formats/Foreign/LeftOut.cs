namespace Screening.Formats.Foreign;

/// <summary>Values that have no place in a filing, with the reason.</summary>
/// <param name="Path">Where they stand; everything below is meant too.</param>
/// <param name="Why">The reason, for a person.</param>
/// <param name="Warn">Whether the submitter should hear of it: the values matter, but we cannot translate them.</param>
internal sealed record LeftOut(string Path, string Why, bool Warn)
{
    public void Apply(ForeignRecord record, HashSet<object> told)
    {
        foreach (var node in record.Node.Select(Path))
        {
            var news = node.Leaves().Count(leaf => told.Add(leaf.Identity));
            if (Warn && news > 0 && node.Text is not "") record.Problems.Add(node.Problem(Why, ProblemSeverity.Warning));
        }
    }
}
