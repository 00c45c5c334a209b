using System.Buffers;
using Screening.Text;

namespace Screening.Ingredients.Labels;

/// <summary>Reads what stands around a name: is it denied, compared with, warned of, or part of another name?</summary>
internal sealed class Surroundings(TextContexts contexts)
{
    private const int CompareReach = 24;
    private const int AfterReach = 12;
    private const int WarnReach = 24;

    // “Dr. Hemp” and 巴豆镇 are names of people and places; nobody is called Dr. Sibutramine, and no place 西布曲明区.
    private const int LongestFamilyName = 9;
    private const int LongestPlaceName = 3;
    private const decimal Everything = 1_000_000m;
    private static readonly SearchValues<char> MemberEnds = SearchValues.Create("。;!?\n,、");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("。;!?\n,");
    private static readonly SearchValues<char> ListSeparators = SearchValues.Create(",、;");
    private static readonly SearchValues<char> Joins = SearchValues.Create("·/&とや及和与");
    private static readonly SearchValues<char> Particles = SearchValues.Create(" )」』\":はもがをなど等类成分은는을를이가도류");

    /// <summary>What running text makes of the name at this place.</summary>
    public Reading Read(ReadOnlySpan<char> text, int start, int end) =>
        Named(text, start, end) is { } word ? Reading.Aside(word, Reasons.OtherName) : Turning(text, start, end).Reading;

    /// <summary>What a list makes of it. A member of the list is what it says; a sentence of its own among them may deny.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="list">Where the list begins.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="end">Where it ends.</param>
    public Reading ReadInList(ReadOnlySpan<char> text, int list, int start, int end)
    {
        var (reading, at) = Turning(text, start, end);
        if (reading.By is not { } word || at < list) return Reading.Plain;
        if (!Sentence.IsOwn(text, list, Math.Min(at, start)))
            return at < start && text[at..start].ContainsAny(ListSeparators) ? Reading.Plain : Reading.Doubtful(word);
        // From the beginning of a sentence to its end it is not too far.
        return reading.IsDoubtful && !DenialScope.IsInterrupted(text[at..start], text[end..]) ? Reading.Aside(word, Reasons.Denied) : reading;
    }

    /// <summary>The word that makes a person's or a place's name of this one; null if none does.</summary>
    public string? Named(ReadOnlySpan<char> text, int start, int end)
    {
        var isHan = Characters.IsHan(text[start]);
        if (end - start > (isHan ? LongestPlaceName : LongestFamilyName)) return null;
        foreach (var word in contexts.NameBefore)
            if (text[..start].TrimEnd(' ').EndsWith(word, StringComparison.Ordinal) && Boundaries.IsWordStart(text, text[..start].TrimEnd(' ').Length - word.Length)) return word;
        foreach (var word in contexts.NameAfter)
            if (isHan && text[end..].StartsWith(word, StringComparison.Ordinal)) return word;
        return null;
    }

    /// <summary>Whether the text says that the goods contain what stands here, or how much of it.</summary>
    public bool IsContained(ReadOnlySpan<char> text, int start, int end) =>
        Amount.Directly(text, end) is not null || IsStated(text, end)
        || ContextWords.Last(contexts.ContainBefore, text, Sentence.ClauseStart(text, start), start) is { } word && !Denies(text, word.End, start);

    /// <summary>Whether the sentence around this place warns of something.</summary>
    public bool Warns(ReadOnlySpan<char> text, int start, int end)
    {
        var (from, to) = (Sentence.Start(text, start), Sentence.End(text, end));
        return ContextWords.AnyLong(contexts.WarnBefore, text, from, to) || ContextWords.AnyLong(contexts.WarnAfter, text, from, to);
    }

    // What the words around the name make of it, and where the word stands that does so.
    private (Reading Reading, int At) Turning(ReadOnlySpan<char> text, int start, int end)
    {
        var clause = Sentence.ClauseStart(text, start);
        if (!IsStated(text, end))
        {
            if (Before(contexts.DenyBefore, text, clause, start) is { } denial) return (Denied(text, denial, start, end), denial.End - denial.Word.Length);
            if (Around(text, start, end) is { } pair) return (Reading.Aside(pair.Words.Written, Reasons.Excepted), pair.At);
            if (After(text, end) is { } behind) return (Reading.Aside(behind, Reasons.Denied), end);
            if (Warning(text, clause, start, end) is { } warning) return (Reading.Aside(warning.Word, Reasons.Warned), warning.At);
        }
        return Before(contexts.CompareBefore, text, Math.Max(clause, start - CompareReach), start) is { } comparison && !text[comparison.End..start].Contains(',')
            ? (Reading.Aside(comparison.Word, Reasons.Compared), comparison.End - comparison.Word.Length)
            : (Reading.Plain, start);
    }

    private static Reading Denied(ReadOnlySpan<char> text, (string Word, int End) denial, int start, int end)
    {
        var between = text[denial.End..start];
        var isDoubtful = DenialScope.IsFar(between) || DenialScope.IsInterrupted(between, text[end..]) || DenialScope.IsAttribute(between);
        return isDoubtful ? Reading.Doubtful(denial.Word) : Reading.Aside(denial.Word, Reasons.Denied);
    }

    // Nobody states how much there is of what is not there. 100% is praise.
    private bool IsStated(ReadOnlySpan<char> text, int end)
    {
        if (Amount.Directly(text, end) is { Kind: AmountKind.Share, Value: > 0 and < Everything }) return true;
        var rest = text[end..].TrimStart(" をがも을를");
        foreach (var word in contexts.AffirmAfter)
            if (rest.StartsWith(word, StringComparison.Ordinal) && ContextWords.IsWhole(text, text.Length - rest.Length, word)) return true;
        return false;
    }

    // Free of parabens and contains hydroquinone: what is affirmed after the denial is not denied, nor what stands behind its bracket.
    private (string Word, int End)? Before(List<string> words, ReadOnlySpan<char> text, int from, int to) =>
        ContextWords.Last(words, text, from, to) is { } last && (last.Word.Length > 1 || last.End == to) && !Affirms(text, last.End, to)
        && !DenialScope.Ends(text[last.End..to]) ? last : null;

    private bool Affirms(ReadOnlySpan<char> text, int from, int to) =>
        ContextWords.Any(contexts.AffirmBefore, text, from, to) || ContextWords.Any(contexts.ContainBefore, text, from, to);

    private bool Denies(ReadOnlySpan<char> text, int from, int to) => ContextWords.AnyLong(contexts.DenyBefore, text, from, to);

    // 除氢醌外 takes hydroquinone out; 除氢醌外，还含… does not.
    private (WordPair Words, int At)? Around(ReadOnlySpan<char> text, int start, int end)
    {
        var (from, to) = (Sentence.Start(text, start), Sentence.End(text, end));
        foreach (var pair in contexts.DenyAround)
        {
            var close = text[end..to].IndexOf(pair.Close, StringComparison.Ordinal);
            if (close < 0 || text.Slice(end, close).ContainsAny(ClauseEnds)) continue;
            var open = text[from..start].LastIndexOf(pair.Open, StringComparison.Ordinal);
            if (open < 0 || !ContextWords.IsWhole(text, from + open, pair.Open) || text[(from + open + pair.Open.Length)..start].Contains(pair.Close, StringComparison.Ordinal)) continue;
            var behind = end + close + pair.Close.Length;
            if (!Affirms(text, behind, Math.Min(text.Length, behind + AfterReach / 2))) return (pair, from + open);
        }
        return null;
    }

    private string? After(ReadOnlySpan<char> text, int end)
    {
        foreach (var word in contexts.DenyAfter)
        {
            var reach = text[end..Math.Min(text.Length, end + AfterReach + word.Length)];
            var at = reach.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && ContextWords.IsWhole(text, end + at, word) && Closes(text, end, end + at)) return word;
        }
        return null;
    }

    // The word denies the name directly before it, and what is joined to that name: シリコン・パラベンフリー, but not 氢醌配合パラベンフリー.
    private bool Closes(ReadOnlySpan<char> text, int end, int word)
    {
        var gap = text[end..word];
        if (!gap.ContainsAnyExcept(Particles)) return true;
        return Joins.Contains(gap[0]) && !gap.ContainsAny(MemberEnds) && !Affirms(text, end, word) && !ContextWords.Any(contexts.AffirmAfter, text, end, word);
    }

    // 服用华法林者慎用: what the goods must not meet. 本品含氢醌者慎用 states what is in them.
    private (string Word, int At)? Warning(ReadOnlySpan<char> text, int clause, int start, int end)
    {
        if (Before(contexts.WarnBefore, text, clause, start) is { } before) return (before.Word, before.End - before.Word.Length);
        if (ContextWords.Last(contexts.ContainBefore, text, clause, start) is not null) return null;
        var reach = text[end..Math.Min(Sentence.End(text, end), end + WarnReach)];
        if (reach.IndexOfAny(ClauseEnds) is var stop and >= 0) reach = reach[..stop];
        foreach (var word in contexts.WarnAfter)
            if (reach.Contains(word, StringComparison.Ordinal)) return (word, start);
        return null;
    }
}
