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
/// <param name="Folded">As it stands in folded texts.</param>
/// <param name="Mode">What must surround it.</param>
/// <param name="Rule">Index of the rule; -1 for a legal name.</param>
/// <param name="Substance">The substance that it names, or that it excepts; null for a legal name.</param>
internal readonly record struct Name(NameKind Kind, string Written, string Folded, TermMode Mode, int Rule, Substance? Substance);

/// <summary>A name found in a folded text.</summary>
internal readonly record struct NameHit(Name Name, int Start, int End, bool InList)
{
    public bool Covers(in NameHit other) => Start <= other.Start && End >= other.End && End - Start > other.End - other.Start;
}

/// <summary>
/// All names of all rules in one automaton, as what they look like. What stands exactly so in a text is found for certain;
/// what only looks so is a suspicion. Every certain name is found: what is the same looks the same.
/// </summary>
internal sealed class NameIndex
{
    private readonly TermAutomaton _automaton;
    private readonly Name[] _names;
    private readonly bool[] _suspicions;

    private NameIndex(List<Name> names, IReadOnlyList<SubstanceRule> rules)
    {
        _automaton = Automaton(names);
        _names = [.. names];
        _suspicions = [.. rules.Select(rule => rule.Suspicions)];
        Longest = names.Count == 0 ? 0 : names.Max(name => name.Folded.Length);
    }

    /// <summary>Length of the longest folded name.</summary>
    public int Longest { get; }

    public static NameIndex Build(IReadOnlyList<SubstanceRule> rules, LegalNames legal)
    {
        var names = new List<Name>();
        for (var i = 0; i < rules.Count; i++)
            foreach (var substance in rules[i].Substances) AddNames(names, i, substance);
        names.AddRange([.. LegalNamesThatMatter(names, legal)]);
        return new NameIndex(names, rules);
    }

    /// <summary>Adds every name in the text whose surroundings are right, in the order of their ends, the longest first.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="lists">What tells where a label has lists.</param>
    /// <param name="applies">Which rules look at this filing, by index.</param>
    /// <param name="hits">Where the names go.</param>
    /// <param name="suspicions">Where what only looks like a name goes.</param>
    public void FindIn(in FilingText text, ListRanges lists, ReadOnlySpan<bool> applies, List<NameHit> hits, List<NameHit> suspicions)
    {
        List<(int Start, int End)>? ranges = null;
        var folded = text.Folded.Span;
        using var skeleton = Skeleton.Of(folded);
        foreach (var match in _automaton.Find(skeleton.Span))
        {
            ref readonly var name = ref _names[match.Term];
            if (name.Rule >= 0 && !applies[name.Rule]) continue;
            if (skeleton.Home(match.Start, match.End) is not var (start, end)) continue;
            var isCertain = IsExactly(name.Folded, folded, ref start, ref end);
            if (!isCertain && name.Rule >= 0 && !_suspicions[name.Rule]) continue;
            if (!EdgesFit(name.Mode, folded, start, end)) continue;
            var inList = IsInList(text, start, lists, ref ranges);
            if (!inList && NeedsList(name.Mode, text.Role)) continue;
            if (name.Mode == TermMode.Abbreviation && !IsUpperCase(text, start, end)) continue;
            if (isCertain) Add(hits, new NameHit(name, start, end, inList));
            else if (name.Kind != NameKind.Substance || Suspicion.Deserves(name, text, start, end, inList)) Add(suspicions, new NameHit(name, start, end, inList));
        }
    }

    // Gaps at the ends of a name do not show in its skeleton.
    private static bool IsExactly(string name, ReadOnlySpan<char> folded, ref int start, ref int end)
    {
        int first = 0, last = name.Length;
        while (Looks.IsGap(name[first])) first++;
        while (Looks.IsGap(name[last - 1])) last--;
        if (end - start != last - first || start < first || end + name.Length - last > folded.Length) return false;
        if (!folded.Slice(start - first, name.Length).SequenceEqual(name)) return false;
        (start, end) = (start - first, end + name.Length - last);
        return true;
    }

    // The automaton goes by skeletons; a gap at the end of a name may put two of them out of order.
    private static void Add(List<NameHit> hits, in NameHit hit)
    {
        var at = hits.Count;
        while (at > 0 && (hits[at - 1].End > hit.End || (hits[at - 1].End == hit.End && hits[at - 1].Start > hit.Start))) at--;
        hits.Insert(at, hit);
    }

    private static bool NeedsList(TermMode mode, TextRole role) => mode switch
    {
        TermMode.WholeIngredient or TermMode.Abbreviation => true,
        TermMode.ListsAndNames => role is not (TextRole.Name or TextRole.Elements),
        _ => false,
    };

    // A model string and a selling page have their 成分: like a label, and no other place says it as plainly. Where the lists lie
    // is found out when the first name asks.
    private static bool IsInList(in FilingText text, int at, ListRanges lists, ref List<(int Start, int End)>? ranges)
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

    private static void AddNames(List<Name> names, int rule, Substance substance)
    {
        foreach (var term in substance.Terms)
            names.Add(new Name(NameKind.Substance, term.Written, term.Folded, term.Mode, rule, substance));
        foreach (var words in substance.Unless)
            if (TextFolder.FoldTerm(words) is var folded && Skeleton.OfName(folded).Length > 0)
                names.Add(new Name(NameKind.Exception, words, folded, TermMode.Anywhere, rule, substance));
    }

    private static TermAutomaton Automaton(List<Name> names) => TermAutomaton.Build([.. names.Select(name => Skeleton.OfName(name.Folded))]);

    // Of some eighteen thousand legal names only those are kept that contain a name we look for, or look like one; the others cannot cover anything.
    private static IEnumerable<Name> LegalNamesThatMatter(List<Name> names, LegalNames legal)
    {
        var looked = Automaton(names);
        foreach (var (folded, written) in legal.ByFolded)
            if (MayCover(folded, looked, names))
                yield return new Name(NameKind.Legal, written, folded, TermMode.Anywhere, -1, null);
    }

    private static bool MayCover(string legal, TermAutomaton looked, List<Name> names)
    {
        using var skeleton = Skeleton.Of(legal);
        foreach (var match in looked.Find(skeleton.Span))
            if (skeleton.Home(match.Start, match.End) is var (start, end)
                && legal != names[match.Term].Folded && EdgesFit(names[match.Term].Mode, legal, start, end)) return true;
        return false;
    }
}
