using Screening.Text;

namespace Screening.Ingredients;

/// <summary>
/// Names of several words into which a label puts a common name in brackets: Cannabis (Hemp) Sativa Seed Oil is cannabis sativa seed oil.
/// All words of the name are there, in their order, so this is the name and no resemblance. Only what stands beside a bracket is compared.
/// </summary>
internal sealed class BracketedNames
{
    /// <summary>The longest insert that is looked over; a common name has a few words.</summary>
    public const int LongestInsert = 40;

    private readonly string[] _names;
    private readonly int[] _terms;
    private readonly (uint Words, int Name)[] _gaps;

    /// <summary>An index of these folded names by the two words on either side of each of their spaces.</summary>
    public BracketedNames(IReadOnlyList<string> names)
    {
        _terms = [.. Enumerable.Range(0, names.Count).Where(term => names[term].Contains(' ', StringComparison.Ordinal) && !names[term].Contains('(', StringComparison.Ordinal))];
        _names = [.. _terms.Select(term => names[term])];
        _gaps = [.. _names.SelectMany((name, i) => GapsOf(name).Select(words => (words, i))).Distinct().Order()];
    }

    /// <summary>Adds every name with at least one insert to a list that is made for the first, as the index of the name and its place in the text.</summary>
    public void FindIn(ReadOnlySpan<char> text, ref List<TermMatch>? found)
    {
        for (var open = text.IndexOf(" (", StringComparison.Ordinal); open >= 0;)
        {
            var close = InsertAt(text, open);
            if (close > 0) FindAround(text, open, close, ref found);
            open = text[(open + 1)..].IndexOf(" (", StringComparison.Ordinal) is var next and >= 0 ? open + 1 + next : -1;
        }
    }

    // Where the name goes on behind the insert that begins at a space; 0 if there is no insert.
    private static int InsertAt(ReadOnlySpan<char> text, int space)
    {
        var insert = text[(space + 2)..Math.Min(text.Length, space + 2 + LongestInsert)];
        var close = insert.IndexOfAny("()");
        if (close <= 0 || insert[close] != ')' || insert[..close].ContainsAnyInRange('0', '9')) return 0;
        var next = space + 2 + close + 1;
        return next + 1 < text.Length && text[next] == ' ' && IsWordPart(text[next + 1]) ? next + 1 : 0;
    }

    private void FindAround(ReadOnlySpan<char> text, int space, int next, ref List<TermMatch>? found)
    {
        var words = Hash(WordBefore(text[..space]), WordAfter(text[next..]));
        var first = Array.BinarySearch(_gaps, (words, -1));
        for (var i = ~first; i < _gaps.Length && _gaps[i].Words == words; i++) Compare(text, space, next, _gaps[i].Name, ref found);
    }

    private void Compare(ReadOnlySpan<char> text, int space, int next, int name, ref List<TermMatch>? found)
    {
        ReadOnlySpan<char> words = _names[name];
        for (var gap = words.IndexOf(' '); gap >= 0; gap = words[(gap + 1)..].IndexOf(' ') is var more and >= 0 ? gap + 1 + more : -1)
            if (text[..space].EndsWith(words[..gap]) && EndOf(text, next, words[(gap + 1)..]) is var end and > 0 && IsAlone(text, space - gap, end))
                (found ??= []).Add(new TermMatch(_terms[name], space - gap, end));
    }

    // Where the rest of a name ends in the text, further inserts left out; 0 if something else stands there.
    private static int EndOf(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> rest)
    {
        for (var i = 0; i < rest.Length; i++, at++)
        {
            if (at >= text.Length || text[at] != rest[i]) return 0;
            if (rest[i] == ' ' && InsertAt(text, at) is var next and > 0) at = next - 1;
        }
        return at;
    }

    private static bool IsAlone(ReadOnlySpan<char> text, int start, int end) =>
        (start == 0 || !IsWordPart(text[start - 1])) && (end == text.Length || !IsWordPart(text[end]));

    private static IEnumerable<uint> GapsOf(string name)
    {
        for (var gap = name.IndexOf(' ', StringComparison.Ordinal); gap >= 0; gap = name.IndexOf(' ', gap + 1))
            yield return Hash(WordBefore(name.AsSpan(0, gap)), WordAfter(name.AsSpan(gap + 1)));
    }

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && IsWordPart(text[start - 1])) start--;
        return text[start..];
    }

    private static ReadOnlySpan<char> WordAfter(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && IsWordPart(text[end])) end++;
        return text[..end];
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c == '-';

    // Fowler, Noll and Vo: two words that share a number are told apart by comparing the whole name.
    private static uint Hash(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var hash = 2166136261u;
        foreach (var c in before) hash = (hash ^ c) * 16777619u;
        hash = (hash ^ ' ') * 16777619u;
        foreach (var c in after) hash = (hash ^ c) * 16777619u;
        return hash;
    }
}
