using System.Globalization;
using Screening.Wire;

namespace Screening.Formats.Foreign;

/// <summary>How one member of a filing is filled.</summary>
internal sealed record MemberRule
{
    public required Member<Filing> Member { get; init; }

    /// <summary>Language, element or type of paper the text goes to; null where none is needed.</summary>
    public required string? Key { get; init; }

    /// <summary>The same text in every filing; null if it comes from the document.</summary>
    public string? Const { get; init; }

    /// <summary>Places to look at. The first that holds something is taken; or all, if they are joined.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>Whether the texts of all places are joined by <c>-</c>.</summary>
    public bool Joined { get; init; }

    /// <summary>What the text goes through; the default leaves it as it is.</summary>
    public Conversion Convert { get; init; } = Conversions.None;

    /// <summary>Place of the quantity that the number is divided by; null if it is not.</summary>
    public string? By { get; init; }

    public void Fill(ForeignRecord record, HashSet<object> told)
    {
        if (Const is not null) Set(record, record.Node, Const);
        else if (Joined) Join(record, told);
        else TakeAll(record, FirstFilled(record, told), told);
    }

    private void TakeAll(ForeignRecord record, List<ForeignNode> nodes, HashSet<object> told)
    {
        if (nodes.Count > 1 && !Member.IsList) record.Problems.Add(nodes[1].Problem($"`{Member.Name}` is given twice"));
        else foreach (var node in nodes) Take(record, node, told);
    }

    private void Join(ForeignRecord record, HashSet<object> told)
    {
        var parts = Paths.Select(path => Filled(record, path, told).FirstOrDefault()?.Text).ToList();
        if (parts.IndexOf(null) is >= 0 and var missing) record.Problems.Add(record.Node.Problem($"`{Member.Name}` needs `{Paths[missing]}`"));
        else Set(record, record.Node, string.Join('-', parts));
    }

    private List<ForeignNode> FirstFilled(ForeignRecord record, HashSet<object> told)
    {
        foreach (var path in Paths)
            if (Filled(record, path, told) is { Count: > 0 } nodes) return nodes;
        return [];
    }

    private static List<ForeignNode> Filled(ForeignRecord record, string path, HashSet<object> told)
    {
        var nodes = record.Node.Select(path).ToList();
        foreach (var node in nodes) told.Add(node.Identity);
        return nodes.FindAll(node => node.Text is not "");
    }

    private void Take(ForeignRecord record, ForeignNode node, HashSet<object> told)
    {
        if (node.Text is not { } text) record.Problems.Add(node.Problem($"expected one value for `{Member.Name}`, found a group of values"));
        else if (By is not null && Divide(record, node, ref text, told) is { } wrong) record.Problems.Add(wrong);
        else foreach (var converted in Converted(record, node, text)) Set(record, node, converted);
    }

    private string[] Converted(ForeignRecord record, ForeignNode node, string text)
    {
        var problem = Convert(text, out var converted);
        if (problem is null) return converted;
        record.Problems.Add(node.Problem(problem));
        return [];
    }

    private FilingProblem? Divide(ForeignRecord record, ForeignNode node, ref string text, HashSet<object> told)
    {
        var by = Filled(record, By!, told).FirstOrDefault();
        if (by?.Text is null) return node.Problem($"`{Member.Name}` is per declared unit, and `{By}` gives no quantity");
        if (ValueKinds.Number.Parse(text, out var amount) is { } wrongAmount) return node.Problem(wrongAmount);
        if (ValueKinds.Number.Parse(by.Text, out var quantity) is { } wrongQuantity) return by.Problem(wrongQuantity);
        if (quantity <= 0) return by.Problem($"{Excerpt.Of(by.Text)} is not a quantity above zero");
        text = (amount!.Value / quantity!.Value).ToString(CultureInfo.InvariantCulture);
        return null;
    }

    private void Set(ForeignRecord record, ForeignNode node, string text)
    {
        if (Member.Set(record.Filing, Key, text) is { } problem) record.Problems.Add(node.Problem($"`{Member.Name}`: {problem}"));
    }
}
