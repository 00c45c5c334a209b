namespace Screening.Ingredients.Doses;

/// <summary>Words, folded, by which labels say how much is taken how often.</summary>
internal sealed class DoseWords
{
    /// <summary>Words for a day: 每日, daily, 1日.</summary>
    public List<string> Days { get; } = [];

    /// <summary>Words for one taking: 次, 回, serving.</summary>
    public List<string> Servings { get; } = [];

    /// <summary>Words for a piece that is taken: 粒, tablet, 錠.</summary>
    public List<string> Units { get; } = [];

    /// <summary>Words for a weight or volume that a panel may speak of: g, ml, 克.</summary>
    public List<string> Weights { get; } = [];

    /// <summary>Words that contain one of those and count nothing: daily value.</summary>
    public List<string> Unless { get; } = [];

    /// <summary>Words directly before a quantity that say that a figure is for so much: per, /, each.</summary>
    public List<string> Per { get; } = [];

    /// <summary>Words behind a quantity that say that something is in it: 含, あたり, contains.</summary>
    public List<string> Contents { get; } = [];

    /// <summary>Numbers that are written as words, with what they mean: two, 两.</summary>
    public Dictionary<string, decimal> Numbers { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that are a number of takings by themselves: twice.</summary>
    public Dictionary<string, decimal> Times { get; } = new(StringComparer.Ordinal);
}
