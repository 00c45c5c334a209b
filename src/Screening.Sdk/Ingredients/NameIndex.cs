using Screening.Normalization;
using Screening.Text;

namespace Screening.Ingredients;

/// <summary>What a name in the index stands for.</summary>
internal enum NameKind
{
    /// <summary>A name of a substance that a rule looks for.</summary>
    Substance,

    /// <summary>A legal name that contains one.</summary>
    Legal,

    /// <summary>Words that an author excepted for one substance.</summary>
    Exception,
}

/// <summary>A name in the index.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Written">As the author wrote it.</param>
/// <param name="Mode">What must surround it.</param>
/// <param name="Rule">Index of the rule; -1 for a legal name.</param>
/// <param name="Substance">The substance that it names, or that it excepts; null for a legal name.</param>
internal readonly record struct Name(NameKind Kind, string Written, TermMode Mode, int Rule, Substance? Substance);

/// <summary>A name found in a folded text.</summary>
internal readonly record struct NameHit(Name Name, int Start, int End, bool InList)
{
    public bool Covers(in NameHit other) => Start <= other.Start && End >= other.End && End - Start > other.End - other.Start;
}

/// <summary>All names of all rules in one automaton.</summary>
internal sealed class NameIndex
{
    private readonly TermAutomaton _automaton;
    private readonly Name[] _names;

    private NameIndex(List<(string Folded, Name Name)> names)
    {
        _automaton = TermAutomaton.Build([.. names.Select(n => n.Folded)]);
        _names = [.. names.Select(n => n.Name)];
        Longest = names.Count == 0 ? 0 : names.Max(n => n.Folded.Length);
    }

    /// <summary>Length of the longest folded name.</summary>
    public int Longest { get; }

    public static NameIndex Build(IReadOnlyList<SubstanceRule> rules, LegalNames legal)
    {
        var names = new List<(string Folded, Name Name)>();
        for (var i = 0; i < rules.Count; i++)
            foreach (var substance in rules[i].Substances) AddNames(names, i, substance);
        names.AddRange(LegalNamesThatMatter(names, legal));
        return new NameIndex(names);
    }

    /// <summary>Adds every name in the text whose surroundings are right, in the order of their ends, the longest first.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="lists">What tells where a label has lists.</param>
    /// <param name="applies">Which rules look at this filing, by index.</param>
    /// <param name="hits">Where the names go.</param>
    public void FindIn(in FilingText text, ListRanges lists, ReadOnlySpan<bool> applies, List<NameHit> hits)
    {
        List<(int Start, int End)>? ranges = null;
        foreach (var match in _automaton.Find(text.Folded.Span))
        {
            var name = _names[match.Term];
            if (name.Rule >= 0 && !applies[name.Rule]) continue;
            if (!EdgesFit(name.Mode, text.Folded.Span, match.Start, match.End)) continue;
            var inList = IsInList(text, match.Start, lists, ref ranges);
            if (!inList && NeedsList(name.Mode, text.Role)) continue;
            if (name.Mode == TermMode.Abbreviation && !IsUpperCase(text, match.Start, match.End)) continue;
            hits.Add(new NameHit(name, match.Start, match.End, inList));
        }
    }

    /// <summary>Adds every name in a text once its words are put together again, by their ends, as places in the joined text.</summary>
    /// <inheritdoc cref="FindIn"/>
    public void FindJoined(in FilingText text, TornText torn, ListRanges lists, ReadOnlySpan<bool> applies, List<NameHit> hits)
    {
        List<(int Start, int End)>? ranges = null;
        foreach (var match in _automaton.Find(torn.Joined))
        {
            var name = _names[match.Term];
            if (!torn.MayBeTorn(match.Start, match.End) || (name.Rule >= 0 && !applies[name.Rule])) continue;
            var (start, end) = torn.Home(match.Start, match.End);
            if (Boundaries.IsWholeWord(text.Folded.Span, start, end))
                hits.Add(new NameHit(name, match.Start, match.End, IsInList(text, start, lists, ref ranges)));
        }
    }

    private static bool NeedsList(TermMode mode, TextRole role) => mode switch
    {
        TermMode.WholeIngredient or TermMode.Abbreviation => true,
        TermMode.ListsAndNames => role is not (TextRole.Name or TextRole.Elements),
        _ => false,
    };

    /// <summary>Whether a place is in an ingredient list; the lists of a label go into <paramref name="ranges"/> when the first place is asked for.</summary>
    // A model string and a selling page have their 成分: like a label, and no other place says it as plainly.
    public static bool IsInList(in FilingText text, int at, ListRanges lists, ref List<(int Start, int End)>? ranges)
    {
        if (text.Role is TextRole.Ingredients or TextRole.Name) return text.Role == TextRole.Ingredients;
        ranges ??= lists.In(text.Folded.Span);
        int low = 0, high = ranges.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (ranges[middle].End <= at) low = middle + 1;
            else high = middle;
        }
        return low < ranges.Count && ranges[low].Start <= at;
    }

    private static bool EdgesFit(TermMode mode, ReadOnlySpan<char> text, int start, int end) => mode switch
    {
        TermMode.Number => Boundaries.IsWholeNumber(text, start, end),
        TermMode.WholeRun => Boundaries.IsWholeRun(text, start, end),
        TermMode.WholeIngredient or TermMode.Abbreviation => Boundaries.IsWholeIngredient(text, start, end),
        _ => Boundaries.IsWholeWord(text, start, end),
    };

    private static bool IsUpperCase(in FilingText text, int start, int end)
    {
        var (at, length) = text.Folded.Home(start, end - start);
        foreach (var c in text.Folded.Original.AsSpan(at, length))
            if (char.IsLower(c)) return false;
        return true;
    }

    private static void AddNames(List<(string Folded, Name Name)> names, int rule, Substance substance)
    {
        foreach (var term in substance.Terms)
            names.Add((term.Folded, new Name(NameKind.Substance, term.Written, term.Mode, rule, substance)));
        foreach (var words in substance.Unless)
            if (TextFolder.FoldTerm(words) is { Length: > 0 } folded)
                names.Add((folded, new Name(NameKind.Exception, words, TermMode.Anywhere, rule, substance)));
    }

    // Of some eighteen thousand legal names only those are kept that contain a name we look for; the others cannot cover anything.
    private static IEnumerable<(string Folded, Name Name)> LegalNamesThatMatter(List<(string Folded, Name Name)> names, LegalNames legal)
    {
        var looked = TermAutomaton.Build([.. names.Select(n => n.Folded)]);
        foreach (var (folded, written) in legal.ByFolded)
            if (MayContain(folded, looked, names))
                yield return (folded, new Name(NameKind.Legal, written, TermMode.Anywhere, -1, null));
    }

    private static bool MayContain(string legal, TermAutomaton looked, List<(string Folded, Name Name)> names)
    {
        foreach (var match in looked.Find(legal))
            if (match.End - match.Start < legal.Length && EdgesFit(names[match.Term].Name.Mode, legal, match.Start, match.End)) return true;
        return false;
    }
}
