namespace Screening.Rules;

/// <summary>
/// Gravest outcome first, then rule id, then place in the filing, then place in the pack, then words: a total order,
/// so that the order in which rules are asked never shows.
/// </summary>
internal sealed class FindingOrder : IComparer<Finding>
{
    public static readonly FindingOrder Instance = new();

    public int Compare(Finding? x, Finding? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var order = y.Outcome.CompareTo(x.Outcome);
        if (order == 0) order = string.CompareOrdinal(x.RuleId, y.RuleId);
        if (order == 0) order = ComparePlaces(x.Evidence, y.Evidence);
        if (order == 0) order = PlaceOrder.Instance.Compare(x.Rule, y.Rule);
        if (order == 0) order = y.Severity.CompareTo(x.Severity);
        return order != 0 ? order : string.CompareOrdinal(x.Message.Zh, y.Message.Zh);
    }

    private static int ComparePlaces(IReadOnlyList<Evidence> x, IReadOnlyList<Evidence> y)
    {
        for (var i = 0; i < x.Count && i < y.Count; i++)
            if (Compare(x[i], y[i]) is var order and not 0) return order;
        return x.Count.CompareTo(y.Count);
    }

    private static int Compare(Evidence x, Evidence y)
    {
        var order = string.CompareOrdinal(x.Field, y.Field);
        if (order == 0) order = x.Start.CompareTo(y.Start);
        if (order == 0) order = x.Length.CompareTo(y.Length);
        return order != 0 ? order : string.CompareOrdinal(x.Term, y.Term);
    }
}

/// <summary>By file, line and column.</summary>
internal sealed class PlaceOrder : IComparer<SourceLocation>
{
    public static readonly PlaceOrder Instance = new();

    public int Compare(SourceLocation? x, SourceLocation? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var order = string.CompareOrdinal(x.File, y.File);
        if (order == 0) order = x.Line.CompareTo(y.Line);
        return order != 0 ? order : x.Column.CompareTo(y.Column);
    }
}
