using Screening.Text;

namespace Screening.Ingredients;

/// <summary>
/// Finds what a text nearly calls by a name in Latin letters: one letter wrong, missing or too many, or two neighbours swapped
/// (hydroqinone, sildenafli). It is a doubt, never a verdict, and never of words that are themselves known.
/// </summary>
internal sealed class NearNames
{
    // In shorter names one letter makes another word too often: menthol and methanol.
    private const int FewestLetters = 9;

    private readonly Name[] _names;
    private readonly NameEnds _starts;
    private readonly NameEnds _ends;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    private NearNames(List<Name> names)
    {
        _names = [.. names];
        string[] folded = [.. names.Select(name => name.Folded)];
        _starts = new NameEnds(folded, 1);
        _ends = new NameEnds(folded, -1);
    }

    /// <summary>Prepares the search for names of the rules that allow suspicions.</summary>
    public static NearNames Build(IReadOnlyList<SubstanceRule> rules, LegalNames legal)
    {
        var names = new List<Name>();
        for (var i = 0; i < rules.Count; i++)
            if (rules[i].Suspicions)
                foreach (var substance in rules[i].Substances)
                    names.AddRange(substance.Terms.Where(IsLongLatin).Select(term => new Name(NameKind.Substance, term.Written, term.Folded, term.Mode, i, substance)));
        var near = new NearNames(names);
        near.LearnKnown(rules, legal);
        return near;
    }

    /// <summary>Adds every place where the text nearly has a name, whatever stands around it, as if in no list. Allocates nothing where there is none.</summary>
    public void FindIn(ReadOnlySpan<char> folded, ReadOnlySpan<bool> applies, List<NameHit> found)
    {
        var inWord = false;
        for (var at = 0; at < folded.Length; at++)
        {
            if (char.IsAsciiLetterOrDigit(folded[at]) == inWord) continue;
            if (inWord) FindFrom(_ends, folded, at - 1, applies, found);
            else FindFrom(_starts, folded, at, applies, found);
            inWord = !inWord;
        }
        if (inWord) FindFrom(_ends, folded, folded.Length - 1, applies, found);
    }

    private static bool IsLongLatin(Term term) =>
        term.Mode == TermMode.Anywhere && term.Folded.All(char.IsAscii) && term.Folded.Count(char.IsAsciiLetter) >= FewestLetters
        && char.IsAsciiLetterOrDigit(term.Folded[0]) && char.IsAsciiLetterOrDigit(term.Folded[^1]);

    private void FindFrom(NameEnds ends, ReadOnlySpan<char> folded, int at, ReadOnlySpan<bool> applies, List<NameHit> found)
    {
        if (!ends.MayBeAt(folded, at)) return;
        foreach (var length in NameEnds.Lengths)
            foreach (var candidate in ends.At(folded, at, length))
                if (NameEnds.LengthFor(candidate.Length) == length && OneEdit.MayReach(folded, at, candidate.Length, ends.Step))
                    Compare(ends.Step, folded, at, candidate.Name, length, applies, found);
    }

    private void Compare(int step, ReadOnlySpan<char> folded, int at, int index, int length, ReadOnlySpan<bool> applies, List<NameHit> found)
    {
        if (OneEdit.Reach(folded, at, _names[index].Folded, step) is not (> 0 and var reach) || !applies[_names[index].Rule]) return;
        var start = step > 0 ? at : at - reach + 1;
        // Read from its end, what also begins like the name was found from its beginning.
        if (step > 0 || !folded[start..].StartsWith(_names[index].Folded.AsSpan(0, length))) Add(folded, start, reach, _names[index], found);
    }

    private void Add(ReadOnlySpan<char> folded, int start, int length, in Name name, List<NameHit> found)
    {
        if (!Boundaries.IsWholeWord(folded, start, start + length) || IsKnown(folded.Slice(start, length))) return;
        found.Add(new NameHit(name, start, start + length, false));
    }

    private bool IsKnown(ReadOnlySpan<char> words) => _known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words);

    // An exact name is no misspelling of another, nor is a part of a longer one. Only those that resemble a name are kept.
    private void LearnKnown(IReadOnlyList<SubstanceRule> rules, LegalNames legal)
    {
        var applies = new bool[rules.Count];
        applies.AsSpan().Fill(true);
        var substances = rules.SelectMany(rule => rule.Substances).ToList();
        var resembling = new List<NameHit>();
        foreach (var words in substances.SelectMany(s => s.Terms.Select(term => term.Folded).Concat(s.Unless.Select(TextFolder.FoldTerm))).Concat(legal.ByFolded.Keys))
        {
            FindIn(words, applies, resembling);
            foreach (var hit in resembling) _known.Add(words[hit.Start..hit.End]);
            resembling.Clear();
        }
    }
}
