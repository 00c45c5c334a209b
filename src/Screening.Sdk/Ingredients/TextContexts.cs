namespace Screening.Ingredients;

/// <summary>Words, folded, that tell what a name in running text means.</summary>
internal sealed class TextContexts
{
    /// <summary>Words that deny what follows them: 不含, free from.</summary>
    public List<string> DenyBefore { get; } = [];

    /// <summary>Words that deny what stands before them: フリー, -free.</summary>
    public List<string> DenyAfter { get; } = [];

    /// <summary>Words that compare with what follows them: alternative to.</summary>
    public List<string> CompareBefore { get; } = [];

    /// <summary>Words that state what follows them, and so end a denial: 含, contains.</summary>
    public List<string> AffirmBefore { get; } = [];

    /// <summary>Words that state what stands directly before them: 配合, 함유.</summary>
    public List<string> AffirmAfter { get; } = [];

    /// <summary>Headings of ingredient lists inside a label: 配料, ingredients.</summary>
    public List<string> ListHeadings { get; } = [];

    /// <summary>Headings and words that end an ingredient list inside a label.</summary>
    public List<string> ListEnds { get; } = [];
}
