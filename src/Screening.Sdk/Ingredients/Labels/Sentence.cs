using System.Buffers;

namespace Screening.Ingredients.Labels;

/// <summary>Where sentences and clauses of a folded text begin and end.</summary>
internal static class Sentence
{
    // How far a denial reaches from one member of an enumeration to the next, and over the whole of it.
    private const int Reach = 48;
    private const int ReachToFirst = 80;
    private const int LongestClause = 240;
    private static readonly SearchValues<char> Ends = SearchValues.Create("。!?\n");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("。;!?\n】]");
    private static readonly SearchValues<char> Separators = SearchValues.Create(",、;/·");
    private static readonly SearchValues<char> Leads = SearchValues.Create(" \n:。.!?】])");

    /// <summary>Where the sentence around a place begins. The full stop of “2.5” ends nothing.</summary>
    public static int Start(ReadOnlySpan<char> text, int at)
    {
        var from = Math.Max(0, at - LongestClause);
        var before = text[from..at];
        return from + Math.Max(before.LastIndexOfAny(Ends), before.LastIndexOf(". ")) + 1;
    }

    /// <summary>Where the sentence around a place ends.</summary>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..Math.Min(text.Length, at + LongestClause)];
        if (rest.IndexOf(". ") is var stop and >= 0) rest = rest[..stop];
        return at + (rest.IndexOfAny(Ends) is var end and >= 0 ? end : rest.Length);
    }

    /// <summary>
    /// Where the clause before a place begins, as far as a denial in it reaches: along an enumeration of any length,
    /// but not over a long piece that is no member of one.
    /// </summary>
    public static int ClauseStart(ReadOnlySpan<char> text, int at)
    {
        var from = Math.Max(0, at - LongestClause);
        var before = text[from..at];
        var clause = Math.Max(before.LastIndexOfAny(ClauseEnds), before.LastIndexOf(". ")) + 1;
        for (var end = before.Length; end > clause;)
        {
            var member = clause + before[clause..end].LastIndexOfAny(Separators);
            // “our products do not contain potential irritants including:” stands in front of the first.
            if (end - member > (member < clause ? ReachToFirst : Reach)) return from + end - Reach;
            end = Math.Max(clause, member);
            if (member < clause) break;
        }
        return from + clause;
    }

    /// <summary>Whether a word begins a sentence of its own, beside a list that begins at <paramref name="list"/>.</summary>
    public static bool IsOwn(ReadOnlySpan<char> text, int list, int at)
    {
        var start = Math.Max(Start(text, at), list);
        if (text[start..at].LastIndexOf(": ") is var colon and >= 0) start += colon + 1;
        return !text[start..at].ContainsAny(Separators) && (text[list..start].ContainsAnyExcept(Leads) || text[End(text, at)..].ContainsAnyExcept(Leads));
    }

    /// <summary>Whether the sentence around a name enumerates, as ingredient lists do.</summary>
    public static bool Enumerates(ReadOnlySpan<char> text, int start, int end, int separators)
    {
        var sentence = text[Start(text, start)..End(text, end)];
        return sentence.Count(',') + sentence.Count('、') + sentence.Count(';') >= separators;
    }
}
