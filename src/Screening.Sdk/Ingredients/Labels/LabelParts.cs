using Screening.Text;

namespace Screening.Ingredients.Labels;

/// <summary>
/// Finds the parts of a label by their headings. A word such as 成分 opens a list only where it stands as a heading:
/// 天然成分 in a sentence opens none, or every claim after it would be read as a list.
/// </summary>
internal sealed class LabelParts
{
    // A heading without a colon is believed if a list follows at once.
    private const int Lookahead = 80;
    private const int SeparatorsOfAList = 2;

    private readonly TextContexts _contexts;
    private readonly TermAutomaton _marks;
    private readonly PartHeading[] _headings;

    public LabelParts(TextContexts contexts)
    {
        _contexts = contexts;
        _headings = [.. contexts.Headings];
        _marks = TermAutomaton.Build([.. contexts.Headings.Select(heading => heading.Word)]);
    }

    /// <summary>The parts of a folded label in the order of the text; none overlaps another, and what is in none is running text.</summary>
    /// <param name="label">The folded label.</param>
    /// <param name="isList">Whether the text is a list by itself, so that a word that looks like a heading ends nothing.</param>
    public List<PartRange> In(ReadOnlySpan<char> label, bool isList = false)
    {
        var parts = new List<PartRange>();
        (PartHeading Heading, TermMatch Mark)? open = null;
        foreach (var mark in _marks.Find(label))
        {
            // Of words that begin together the longest counts: 成分说明 is not 成分.
            if (open is { } word && mark.Start < word.Mark.End && mark.Start != word.Mark.Start) continue;
            if (PartAt(label, mark, isList) is not { } part) continue;
            if (open is { } before && mark.Start >= before.Mark.End) parts.Add(Close(label, before.Heading, before.Mark, mark.Start));
            open = (new PartHeading(part, _headings[mark.Term].Word), mark);
        }
        if (open is { } last) parts.Add(Close(label, last.Heading, last.Mark, label.Length));
        return parts;
    }

    /// <summary>The part in which a place lies; null if it lies in none.</summary>
    public static PartRange? At(List<PartRange> parts, int at)
    {
        int low = 0, high = parts.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (parts[middle].End <= at) low = middle + 1;
            else high = middle;
        }
        return low < parts.Count && parts[low].Start <= at ? parts[low] : null;
    }

    // The part that begins at a word; null if it is no heading. Without a colon, bracket or line break behind it, it only ends what stands before.
    private LabelPart? PartAt(ReadOnlySpan<char> label, TermMatch mark, bool isInList)
    {
        var part = _headings[mark.Term].Part;
        if (!Boundaries.IsWholeWord(label, mark.Start, mark.End)) return null;
        var isAtStart = HeadingPlace.IsAtStart(label, part == LabelPart.FreeFrom ? HeadingPlace.BehindCount(label, mark.Start) : mark.Start);
        var isSetOff = HeadingPlace.IsSetOff(label, mark.End);
        if (part.IsList()) return isAtStart && (isSetOff || IsList(Clause(label[mark.End..]))) ? part : null;
        // Directions: … ends a list in the middle of a line too, if only the colon says that it is a heading.
        if (isSetOff) return isAtStart || label[mark.End..].StartsWith(':') ? part : null;
        return isAtStart && !isInList && !label[..mark.Start].TrimEnd(' ').EndsWith(',') ? LabelPart.Claims : null;
    }

    // "Ingredients that are clean, safe, and free of parabens" is a claim.
    private bool IsList(ReadOnlySpan<char> clause)
    {
        if (clause.Count(',') + clause.Count('、') + clause.Count(';') < SeparatorsOfAList) return false;
        return !ContextWords.AnyLong(_contexts.DenyBefore, clause, 0, clause.Length) && !ContextWords.Any(_contexts.DenyAfter, clause, 0, clause.Length);
    }

    private static ReadOnlySpan<char> Clause(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(" )】]>");
        rest = rest[..Math.Min(rest.Length, Lookahead)];
        var stop = rest.IndexOfAny("。!?\n");
        return stop < 0 ? rest : rest[..stop];
    }

    // Where the part ends by itself, at the latest where the next heading stands.
    private static PartRange Close(ReadOnlySpan<char> label, PartHeading heading, TermMatch mark, int limit)
    {
        var body = label[mark.End..limit];
        // A bracket or blank line directly after the heading belongs to the heading.
        var first = body.Length - body.TrimStart(" :\n】])").Length;
        var isBracketed = mark.Start > 0 && label[mark.Start - 1] == '(' && !body[..first].Contains(')');
        var length = PartEnd.Of(heading.Part, body[first..], isBracketed);
        return new PartRange(heading.Part, heading.Word, mark.End, mark.End + first + length);
    }
}
