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

    private readonly TextContexts _contexts;
    private readonly TermAutomaton _marks;
    private readonly int _headings;

    public ListRanges(TextContexts contexts)
    {
        _contexts = contexts;
        _marks = TermAutomaton.Build([.. contexts.ListHeadings, .. contexts.ListEnds]);
        _headings = contexts.ListHeadings.Count;
    }

    /// <summary>The lists of a folded label, as ranges in the order of the text; none overlaps another.</summary>
    public List<(int Start, int End)> In(ReadOnlySpan<char> label)
    {
        var lists = new List<(int Start, int End)>();
        var (heading, open) = (-1, -1);
        foreach (var mark in _marks.Find(label))
        {
            // Of words that begin together the longest counts: 成分说明 is not 成分.
            if (mark.Start < open && mark.Start != heading) continue;
            var opens = mark.Term < _headings;
            if (!(opens ? IsHeading(label, mark) : IsEnd(label, mark))) continue;
            if (open >= 0 && mark.Start >= open) lists.Add((open, EndOf(label, heading, open, mark.Start)));
            (heading, open) = opens ? (mark.Start, mark.End) : (-1, -1);
        }
        if (open >= 0) lists.Add((open, EndOf(label, heading, open, label.Length)));
        return lists;
    }

    private bool IsHeading(ReadOnlySpan<char> label, TermMatch mark) =>
        IsAtStart(label, mark.Start) && Boundaries.IsWholeWord(label, mark.Start, mark.End)
        && (IsSetOff(label, mark.End) || IsList(Clause(label[mark.End..])));

    // Directions: … ends a list in the middle of a line too, if only the colon says that it is a heading.
    private static bool IsEnd(ReadOnlySpan<char> label, TermMatch mark) =>
        IsAtStart(label, mark.Start)
        || (label[mark.End..].StartsWith(':') && Boundaries.IsWholeWord(label, mark.Start, mark.End));

    private static bool IsSetOff(ReadOnlySpan<char> label, int end)
    {
        var rest = label[end..].TrimStart(" )】]>");
        return (rest.Length > 0 && rest[0] is ':' or '\n' or '(')
            || (rest.StartsWith('-') && (label[end] == ' ' || rest.StartsWith("- ")))
            || (rest.Length < label.Length - end && label[end] is '】' or ']' or '>');
    }

    // "Ingredients that are clean, safe, and free of parabens" is a claim.
    private bool IsList(ReadOnlySpan<char> clause)
    {
        if (clause.Count(',') + clause.Count('、') + clause.Count(';') < SeparatorsOfAList) return false;
        foreach (var words in (List<string>[])[_contexts.DenyBefore, _contexts.DenyAfter])
            foreach (var word in words)
                if (clause.IndexOf(word, StringComparison.Ordinal) is var at and >= 0 && Boundaries.IsWholeWord(clause, at, at + word.Length)) return false;
        return true;
    }

    private static ReadOnlySpan<char> Clause(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(" )】]>");
        rest = rest[..Math.Min(rest.Length, Lookahead)];
        var stop = rest.IndexOfAny("。!?\n");
        return stop < 0 ? rest : rest[..stop];
    }

    // A heading begins a line, a clause or a bracket.
    private static bool IsAtStart(ReadOnlySpan<char> label, int at)
    {
        var before = label[..at].TrimEnd(' ');
        return before.IsEmpty || before[^1] is '\n' or '。' or '.' or ';' or '!' or '?' or '【' or '[' or '<' or '(' or '|' or '/' or '·' or '】' or ']' or ')' or ',';
    }

    // Where the list ends by itself, at the latest where the next mark stands.
    private static int EndOf(ReadOnlySpan<char> label, int heading, int start, int limit)
    {
        var body = label[start..limit];
        // A bracket or blank line directly after the heading belongs to the heading.
        var first = body.Length - body.TrimStart(" :\n】])").Length;
        var rest = body[first..];
        var end = rest.IndexOfAny("。【") is var stop and >= 0 ? stop : rest.Length;
        if (rest[..end].IndexOf("\n\n") is var blank and >= 0) end = blank;
        if (heading > 0 && label[heading - 1] == '(' && !body[..first].Contains(')')) end = Math.Min(end, ClosingBracket(rest[..end]));
        return start + first + end;
    }

    // (Ingredients: Aqua, Parfum (Fragrance)) ends with the bracket that encloses it.
    private static int ClosingBracket(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '(') depth++;
            else if (text[i] == ')' && --depth < 0) return i;
        return text.Length;
    }
}
