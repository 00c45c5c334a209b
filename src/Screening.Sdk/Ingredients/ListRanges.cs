using Screening.Text;

namespace Screening.Ingredients;

/// <summary>
/// Where the ingredient lists of a label lie. A word such as 成分 opens a list only where it stands as a heading:
/// 天然成分 in a sentence opens none, or every claim after it would be read as a list.
/// </summary>
internal sealed class ListRanges
{
    // A heading without a colon is believed if a list follows at once.
    private const int Lookahead = 80;
    private const int SeparatorsOfAList = 2;

    private readonly TermAutomaton _marks;
    private readonly int _headings;

    public ListRanges(TextContexts contexts)
    {
        _marks = TermAutomaton.Build([.. contexts.ListHeadings, .. contexts.ListEnds]);
        _headings = contexts.ListHeadings.Count;
    }

    /// <summary>The lists of a folded label, as ranges in the order of the text.</summary>
    public List<(int Start, int End)> In(ReadOnlySpan<char> label)
    {
        var lists = new List<(int Start, int End)>();
        foreach (var mark in _marks.Find(label))
        {
            if (lists.Count > 0 && mark.Start < lists[^1].Start) continue;
            var opens = mark.Term < _headings;
            if (!(opens ? IsHeading(label, mark) : IsAtStart(label, mark.Start))) continue;
            if (lists.Count > 0 && lists[^1].End > mark.Start) lists[^1] = (lists[^1].Start, mark.Start);
            if (opens) lists.Add((mark.End, EndOf(label, mark.End)));
        }
        return lists;
    }

    private static bool IsHeading(ReadOnlySpan<char> label, TermMatch mark)
    {
        if (!IsAtStart(label, mark.Start)) return false;
        var rest = label[mark.End..].TrimStart(" )】]>");
        if (rest.Length > 0 && rest[0] is ':' or '\n' or '(' or '-') return true;
        return rest.Length < label.Length - mark.End && label[mark.End] is '】' or ']' or '>'
            || SeparatorsIn(rest[..Math.Min(rest.Length, Lookahead)]) >= SeparatorsOfAList;
    }

    // A heading begins a line, a clause or a bracket.
    private static bool IsAtStart(ReadOnlySpan<char> label, int at)
    {
        var before = label[..at].TrimEnd(' ');
        return before.IsEmpty || before[^1] is '\n' or '。' or '.' or ';' or '!' or '?' or '【' or '[' or '<' or '(' or '|' or '/' or '·' or '】' or ']' or ')' or ',';
    }

    private static int EndOf(ReadOnlySpan<char> label, int start)
    {
        var body = label[start..];
        var end = body.IndexOfAny("。【");
        var blank = body.IndexOf("\n\n");
        // A bracket or blank line directly after the heading belongs to the heading.
        if (blank >= 0 && body[..blank].Trim(" :\n】])").IsEmpty) blank = -1;
        return start + Math.Min(end < 0 ? body.Length : end, blank < 0 ? body.Length : blank);
    }

    private static int SeparatorsIn(ReadOnlySpan<char> text)
    {
        var stop = text.IndexOfAny("。!?\n");
        var clause = stop < 0 ? text : text[..stop];
        return clause.Count(',') + clause.Count('、') + clause.Count(';');
    }
}
