using Screening.Ingredients.Labels;
using Screening.Normalization;
using Screening.Text;

namespace Screening.Ingredients;

/// <summary>
/// All names of all rules in one automaton, as what they look like. What stands exactly so in a text is found for certain;
/// what only looks so is a suspicion. Every certain name is found: what is the same looks the same.
/// </summary>
internal sealed class NameIndex
{
    private readonly TermAutomaton _automaton;
    private readonly Name[] _names;
    private readonly bool[] _suspicions;
    private readonly BracketedNames _bracketed;
    private readonly SoundIndex _sounds;

    private NameIndex(List<Name> names, List<string> looks, IReadOnlyList<SubstanceRule> rules)
    {
        _automaton = TermAutomaton.Build(looks);
        _names = [.. names];
        _suspicions = [.. rules.Select(rule => rule.Suspicions)];
        _bracketed = new BracketedNames([.. names.Select(name => name.Folded)]);
        _sounds = new SoundIndex([.. names.Select(name => name.Rule < 0 || _suspicions[name.Rule] ? name.Folded : "")]);
        Longest = names.Count == 0 ? 0 : names.Max(name => name.Folded.Length) + BracketedNames.LongestInsert;
    }

    /// <summary>Length of the longest folded name, with an insert.</summary>
    public int Longest { get; }

    /// <summary>Length of the longest of them torn apart.</summary>
    public int LongestTorn => Longest * (1 + Likeness.MostGap);

    public static NameIndex Build(IReadOnlyList<SubstanceRule> rules, LegalNames legal)
    {
        var names = new List<Name>();
        for (var i = 0; i < rules.Count; i++)
            foreach (var substance in rules[i].Substances) AddNames(names, i, substance);
        List<string> looks = [.. names.Select(name => Skeleton.OfName(name.Folded))];
        List<Name> covers = [.. LegalNamesThatMatter(names, TermAutomaton.Build(looks), legal)];
        looks.AddRange(covers.Select(name => Skeleton.OfName(name.Folded)));
        return new NameIndex([.. names, .. covers], looks, rules);
    }

    /// <summary>Adds every name in the text whose surroundings are right, in the order of their ends, the longest first.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="label">The same text, read in parts.</param>
    /// <param name="applies">Which rules look at this filing, by index.</param>
    /// <param name="hits">Where the names go.</param>
    /// <param name="suspicions">Where what only looks like a name goes.</param>
    public void FindIn(in FilingText text, LabelText label, ReadOnlySpan<bool> applies, List<NameHit> hits, List<NameHit> suspicions)
    {
        var folded = text.Folded.Span;
        var skeleton = text.Folded.Skeleton;
        foreach (var match in _automaton.Find(skeleton.Span))
        {
            ref readonly var name = ref _names[match.Term];
            if (!Applies(name, applies)) continue;
            if (skeleton.Home(match.Start, match.End) is not var (start, end)) continue;
            var isCertain = Verbatim.Is(name.Folded, folded, ref start, ref end);
            if (!isCertain && name.Rule >= 0 && !_suspicions[name.Rule]) continue;
            if (HitAt(text, label, name, start, end) is not { } hit) continue;
            if (isCertain) Add(hits, hit);
            else if (name.Kind != NameKind.Substance || Suspicion.Deserves(name, text, start, end, hit.InList)) Add(suspicions, hit);
        }
        AddBracketed(text, label, applies, hits);
        AddSpelled(text, label, applies, suspicions);
    }

    /// <summary>Whether what surrounds a place fits the mode of a name.</summary>
    public static bool EdgesFit(TermMode mode, ReadOnlySpan<char> text, int start, int end) => mode switch
    {
        TermMode.Number => Boundaries.IsWholeNumber(text, start, end),
        TermMode.Additive => AdditiveNumbers.IsWhole(text, start, end),
        TermMode.WholeRun => Boundaries.IsWholeRun(text, start, end),
        TermMode.WholeIngredient or TermMode.Abbreviation => Boundaries.IsWholeIngredient(text, start, end),
        _ => Boundaries.IsWholeWord(text, start, end),
    };

    private void AddBracketed(in FilingText text, LabelText label, ReadOnlySpan<bool> applies, List<NameHit> hits)
    {
        List<TermMatch>? bracketed = null;
        _bracketed.FindIn(text.Folded.Span, ref bracketed);
        if (bracketed is null) return;
        foreach (var match in bracketed)
            if (_names[match.Term] is var name && Applies(name, applies) && HitAt(text, label, name, match.Start, match.End) is { } hit) hits.Add(hit);
        List<NameHit> ordered = [.. hits.OrderBy(hit => hit.End).ThenBy(hit => hit.Start)];
        hits.Clear();
        hits.AddRange(ordered);
    }

    // What sounds like a name is a question, like what looks like one.
    private void AddSpelled(in FilingText text, LabelText label, ReadOnlySpan<bool> applies, List<NameHit> suspicions)
    {
        List<TermMatch>? spelled = null;
        _sounds.FindIn(text.Folded.Span, ref spelled);
        foreach (var match in spelled ?? [])
            if (_names[match.Term] is var name && Applies(name, applies) && HitAt(text, label, name, match.Start, match.End) is { } hit) Add(suspicions, hit);
    }

    // A legal name applies wherever a rule does.
    private static bool Applies(in Name name, ReadOnlySpan<bool> applies) => name.Rule < 0 || applies[name.Rule];

    private static NameHit? HitAt(in FilingText text, LabelText label, in Name name, int start, int end)
    {
        if (!EdgesFit(name.Mode, text.Folded.Span, start, end)) return null;
        var inList = label.IsList(start);
        if (!inList && NeedsList(name.Mode, text.Role)) return null;
        if (name.Mode == TermMode.Additive && !label.MeansAdditive(start, inList)) return null;
        if (name.Mode == TermMode.Abbreviation && !IsUpperCase(text, start, end)) return null;
        return new NameHit(name, start, end, inList);
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

    // Of some eighteen thousand legal names only those are kept that contain a name we look for, or look like one; the others cannot cover anything.
    private static IEnumerable<Name> LegalNamesThatMatter(List<Name> names, TermAutomaton looked, LegalNames legal)
    {
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
