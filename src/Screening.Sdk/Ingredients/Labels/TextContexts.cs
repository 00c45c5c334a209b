namespace Screening.Ingredients.Labels;

/// <summary>Words, folded, that tell what a name means where it stands.</summary>
internal sealed class TextContexts
{
    /// <summary>Words that deny what follows them: 不含, free from. One of a single character denies only what it touches: 无.</summary>
    public List<string> DenyBefore { get; } = [];

    /// <summary>Words that deny what stands before them: フリー, -free.</summary>
    public List<string> DenyAfter { get; } = [];

    /// <summary>Pairs of words that take out what stands between them: 除…外, 《…》.</summary>
    public List<WordPair> DenyAround { get; } = [];

    /// <summary>Words that compare with what follows them: alternative to.</summary>
    public List<string> CompareBefore { get; } = [];

    /// <summary>Words that warn of combining the goods with what follows them: do not take with.</summary>
    public List<string> WarnBefore { get; } = [];

    /// <summary>Words that warn of what stands before them: 者慎用.</summary>
    public List<string> WarnAfter { get; } = [];

    /// <summary>Words that make a person's name of what follows them at once: dr.</summary>
    public List<string> NameBefore { get; } = [];

    /// <summary>Words that make a place of what they follow at once: 区, 县.</summary>
    public List<string> NameAfter { get; } = [];

    /// <summary>Words that say that the goods contain what follows them, and so end a denial: 含, contains.</summary>
    public List<string> ContainBefore { get; } = [];

    /// <summary>Words that turn from what was denied to something else, and so end a denial too: but, 还.</summary>
    public List<string> AffirmBefore { get; } = [];

    /// <summary>Words that state what stands directly before them: 配合, 함유.</summary>
    public List<string> AffirmAfter { get; } = [];

    /// <summary>The headings of the parts of a label: 配料, directions.</summary>
    public List<PartHeading> Headings { get; } = [];

    /// <summary>Classes of additives, behind which a bare number is an additive: preservative (285).</summary>
    public List<string> AdditiveClasses { get; } = [];
}

/// <summary>Two words with a gap between them.</summary>
/// <param name="Open">The word before the gap, folded.</param>
/// <param name="Close">The word behind it, folded.</param>
/// <param name="Written">The pair as its author wrote it: 除…外.</param>
internal readonly record struct WordPair(string Open, string Close, string Written);
