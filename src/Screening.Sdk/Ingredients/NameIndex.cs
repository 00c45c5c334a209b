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
/// <param name="Substance">The substance it names; null unless it names one.</param>
/// <param name="Exempts">The substance that these words are not; null unless they are an exception.</param>
internal sealed record Name(NameKind Kind, string Written, TermMode Mode, int Rule, Substance? Substance, Substance? Exempts);

/// <summary>A name found in a folded text.</summary>
internal readonly record struct NameHit(Name Name, int Start, int End, bool InList)
{
    public bool Covers(in NameHit other) => Start <= other.Start && End >= other.End && End - Start > other.End - other.Start;
}

/// <summary>All names of all rules in one automaton.</summary>
internal sealed class NameIndex
{
    private static readonly List<NameHit> Nothing = [];
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

    /// <summary>Every name in the text whose surroundings are right, in the order of their ends.</summary>
    public List<NameHit> FindIn(in FilingText text, Surroundings surroundings, ReadOnlySpan<bool> applies)
    {
        var hits = Nothing;
        IReadOnlyList<(int Start, int End)>? lists = null;
        foreach (var match in _automaton.Find(text.Folded.Span))
        {
            var name = _names[match.Term];
            if (name.Rule >= 0 && !applies[name.Rule]) continue;
            if (!EdgesFit(name, text, match.Start, match.End)) continue;
            lists ??= surroundings.ListsIn(text);
            var inList = IsInside(lists, match.Start);
            if (!inList && NeedsList(name.Mode, text.Role)) continue;
            if (ReferenceEquals(hits, Nothing)) hits = [];
            hits.Add(new NameHit(name, match.Start, match.End, inList));
        }
        return hits;
    }

    /// <summary>Every name in a text once its words are put together again, by their ends, as places in the joined text.</summary>
    public List<NameHit> FindJoined(in FilingText text, TornText torn, Surroundings surroundings, ReadOnlySpan<bool> applies)
    {
        var hits = new List<NameHit>();
        var lists = surroundings.ListsIn(text);
        foreach (var match in _automaton.Find(torn.Joined))
        {
            var name = _names[match.Term];
            if (name.Rule >= 0 && !applies[name.Rule]) continue;
            var (start, end) = torn.Home(match.Start, match.End);
            if (Boundaries.IsWholeWord(text.Folded.Span, start, end)) hits.Add(new NameHit(name, match.Start, match.End, IsInside(lists, start)));
        }
        return hits;
    }

    private static bool NeedsList(TermMode mode, TextRole role) => mode switch
    {
        TermMode.WholeIngredient or TermMode.Abbreviation => true,
        TermMode.ListsAndNames => role is not (TextRole.Name or TextRole.Elements),
        _ => false,
    };

    private static bool IsInside(IReadOnlyList<(int Start, int End)> lists, int at)
    {
        foreach (var (start, end) in lists)
            if (at >= start && at < end) return true;
        return false;
    }

    private static bool EdgesFit(Name name, in FilingText text, int start, int end)
    {
        var span = text.Folded.Span;
        return name.Mode switch
        {
            TermMode.Number => IsWholeNumber(span, start, end),
            TermMode.WholeRun => Boundaries.IsWholeRun(span, start, end),
            TermMode.WholeIngredient => Boundaries.IsWholeIngredient(span, start, end),
            TermMode.Abbreviation => Boundaries.IsWholeIngredient(span, start, end) && IsUpperCase(text, start, end),
            _ => Boundaries.IsWholeWord(span, start, end),
        };
    }

    // CAS106650-56-0: letters may touch a number, digits may not.
    private static bool IsWholeNumber(ReadOnlySpan<char> text, int start, int end) =>
        !Extends(text, start - 1, start - 2) && !Extends(text, end, end + 1);

    private static bool Extends(ReadOnlySpan<char> text, int next, int beyond) =>
        IsDigitAt(text, next) || ((uint)next < (uint)text.Length && text[next] == '-' && IsDigitAt(text, beyond));

    private static bool IsDigitAt(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length && char.IsAsciiDigit(text[at]);

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
            names.Add((term.Folded, new Name(NameKind.Substance, term.Written, term.Mode, rule, substance, null)));
        foreach (var words in substance.Unless)
            names.Add((TextFolder.FoldTerm(words), new Name(NameKind.Exception, words, TermMode.Anywhere, rule, null, substance)));
    }

    // Of some eighteen thousand legal names only those are kept that contain a name we look for; the others cannot cover anything.
    private static IEnumerable<(string Folded, Name Name)> LegalNamesThatMatter(List<(string Folded, Name Name)> names, LegalNames legal)
    {
        var looked = TermAutomaton.Build([.. names.Select(n => n.Folded)]);
        foreach (var (folded, written) in legal.ByFolded)
            foreach (var match in looked.Find(folded))
                if (match.End - match.Start < folded.Length)
                {
                    yield return (folded, new Name(NameKind.Legal, written, TermMode.Anywhere, -1, null, null));
                    break;
                }
    }
}
