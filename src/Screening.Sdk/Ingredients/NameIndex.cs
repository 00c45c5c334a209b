using Screening.Ingredients.Labels;
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
internal sealed record Name(NameKind Kind, string Written, string Folded, TermMode Mode, int Rule, Substance? Substance)
{
    /// <summary>Whether what only resembles the name is worth a question.</summary>
    public bool IsSuspected { get; init; }
}

/// <summary>A name found in a folded text.</summary>
/// <param name="Name">The name.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="InList">Whether it stands in a list of ingredients.</param>
/// <param name="IsCertain">Whether the text has the name itself, and not what only looks like it.</param>
internal readonly record struct NameHit(Name Name, int Start, int End, bool InList, bool IsCertain)
{
    public bool Covers(in NameHit other) => Contains(other) && End - Start > other.End - other.Start;

    public bool Contains(in NameHit other) => Start <= other.Start && End >= other.End;
}

/// <summary>
/// All names of all rules in one automaton, as the careless reader sees them. One pass finds the names themselves and what only looks
/// like them; the letters tell the one from the other.
/// </summary>
internal sealed class NameIndex
{
    private readonly TermAutomaton _automaton;
    private readonly Name[] _names;
    private readonly BracketedNames _bracketed;

    private NameIndex(List<Name> names)
    {
        _names = [.. names];
        _automaton = TermAutomaton.Build([.. names.Select(name => Skeleton.OfTerm(name.Folded))]);
        _bracketed = new BracketedNames([.. names.Select(name => name.Folded)]);
        Longest = names.Count == 0 ? 0 : names.Max(name => name.Folded.Length) + BracketedNames.LongestInsert;
    }

    /// <summary>Length of the longest folded name, with an insert.</summary>
    public int Longest { get; }

    public static NameIndex Build(IReadOnlyList<SubstanceRule> rules, LegalNames legal)
    {
        var names = new List<Name>();
        for (var i = 0; i < rules.Count; i++)
            foreach (var substance in rules[i].Substances) AddNames(names, i, substance, rules[i].Suspicions);
        names.AddRange(LegalNamesThatMatter(names, legal));
        return new NameIndex(names);
    }

    /// <summary>Adds every name in the text whose surroundings are right, in the order of their ends, the longest first.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="label">The same text, read in parts.</param>
    /// <param name="applies">Which rules look at this filing, by index.</param>
    /// <param name="hits">Where the names go.</param>
    public void FindIn(in FilingText text, LabelText label, ReadOnlySpan<bool> applies, List<NameHit> hits)
    {
        var folded = text.Folded.Span;
        var skeleton = text.Folded.Skeleton;
        foreach (var match in _automaton.Find(skeleton.Span))
        {
            var name = _names[match.Term];
            if (name.Rule >= 0 && !applies[name.Rule]) continue;
            if (Verbatim.Of(name.Folded, folded, skeleton.Start(match.Start), skeleton.End(match.End - 1)) is { } span)
            {
                if (CertainAt(text, label, name, span.Start, span.End) is { } hit) Add(hit, hits);
            }
            else if (name.IsSuspected && SuspicionAt(text, label, name, skeleton, match) is { } suspicion) Add(suspicion, hits);
        }
        AddBracketed(text, label, applies, hits);
    }

    private void AddBracketed(in FilingText text, LabelText label, ReadOnlySpan<bool> applies, List<NameHit> hits)
    {
        List<TermMatch>? bracketed = null;
        _bracketed.FindIn(text.Folded.Span, ref bracketed);
        if (bracketed is null) return;
        foreach (var match in bracketed)
            if (_names[match.Term] is var name && (name.Rule < 0 || applies[name.Rule]) && CertainAt(text, label, name, match.Start, match.End) is { } hit) hits.Add(hit);
        List<NameHit> ordered = [.. hits.OrderBy(hit => hit.End).ThenBy(hit => hit.Start)];
        hits.Clear();
        hits.AddRange(ordered);
    }

    private static NameHit? CertainAt(in FilingText text, LabelText label, Name name, int start, int end)
    {
        if (!EdgesFit(name.Mode, text.Folded.Span, start, end)) return null;
        var inList = label.IsList(start);
        if (!inList && NeedsList(name.Mode, text.Role)) return null;
        if (name.Mode == TermMode.Additive && !label.MeansAdditive(start, inList)) return null;
        if (name.Mode == TermMode.Abbreviation && !IsUpperCase(text, start, end)) return null;
        return new NameHit(name, start, end, inList, IsCertain: true);
    }

    private static NameHit? SuspicionAt(in FilingText text, LabelText label, Name name, Skeleton skeleton, TermMatch match)
    {
        var folded = text.Folded.Span;
        var (start, end) = (skeleton.Start(match.Start), skeleton.End(match.End - 1));
        if (!Suspicion.EdgesFit(name, folded, start, end)) return null;
        var inList = label.IsList(start);
        return !Suspicion.IsPlausible(name, folded, skeleton, match, inList) || !inList && (NeedsList(name.Mode, text.Role) || !Suspicion.MayStandAnywhere(name, folded, start)) ? null : new NameHit(name, start, end, inList, IsCertain: false);
    }

    // Nearly always the last; an insert, and a sign at the end of a name, make it another.
    private static void Add(in NameHit hit, List<NameHit> hits)
    {
        var place = hits.Count;
        while (place > 0 && (hits[place - 1].End, hits[place - 1].Start).CompareTo((hit.End, hit.Start)) > 0) place--;
        hits.Insert(place, hit);
    }

    private static bool NeedsList(TermMode mode, TextRole role) => mode switch
    {
        TermMode.WholeIngredient or TermMode.Abbreviation => true,
        TermMode.ListsAndNames => role is not (TextRole.Name or TextRole.Elements),
        _ => false,
    };

    /// <summary>Whether what surrounds a place fits the mode of a name.</summary>
    public static bool EdgesFit(TermMode mode, ReadOnlySpan<char> text, int start, int end) => mode switch
    {
        TermMode.Number => Boundaries.IsWholeNumber(text, start, end),
        TermMode.Additive => AdditiveNumbers.IsWhole(text, start, end),
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

    private static void AddNames(List<Name> names, int rule, Substance substance, bool suspicions)
    {
        foreach (var term in substance.Terms)
            names.Add(new Name(NameKind.Substance, term.Written, term.Folded, term.Mode, rule, substance) { IsSuspected = suspicions && Suspicion.IsWorthIt(term) });
        foreach (var words in substance.Unless)
            if (TextFolder.FoldTerm(words) is { Length: > 0 } folded)
                names.Add(new Name(NameKind.Exception, words, folded, TermMode.Anywhere, rule, substance));
    }

    // Of some eighteen thousand legal names only those are kept that contain a name we look for, or look as if they did; the others
    // explain nothing.
    private static IEnumerable<Name> LegalNamesThatMatter(List<Name> names, LegalNames legal)
    {
        var looked = TermAutomaton.Build([.. names.Select(name => Skeleton.OfTerm(name.Folded))]);
        foreach (var (folded, written) in legal.ByFolded)
            if (Explains(folded, looked, names))
                yield return new Name(NameKind.Legal, written, folded, TermMode.Anywhere, -1, null);
    }

    private static bool Explains(string legal, TermAutomaton looked, List<Name> names)
    {
        using var skeleton = Skeleton.Of(legal);
        foreach (var match in looked.Find(skeleton.Span))
        {
            var name = names[match.Term];
            var (start, end) = (skeleton.Start(match.Start), skeleton.End(match.End - 1));
            if (Verbatim.Of(name.Folded, legal, start, end) is { } span ? span.End - span.Start < legal.Length && EdgesFit(name.Mode, legal, span.Start, span.End) : name.IsSuspected && Suspicion.EdgesFit(name, legal, start, end)) return true;
        }
        return false;
    }
}
