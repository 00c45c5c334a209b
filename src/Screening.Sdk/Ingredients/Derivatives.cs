namespace Screening.Ingredients;

/// <summary>How the names of salts, esters, hydrates and extracts are made from the name of the substance.</summary>
internal sealed class Derivatives
{
    private readonly Dictionary<string, List<DerivedName>> _classes = new(StringComparer.Ordinal);

    /// <summary>The classes that are known: salts, esters.</summary>
    public IReadOnlyCollection<string> Classes => _classes.Keys;

    public void Add(string name, IEnumerable<DerivedName> patterns)
    {
        if (!_classes.TryGetValue(name, out var known)) _classes.Add(name, known = []);
        known.AddRange(patterns);
    }

    /// <summary>
    /// The names that these classes make of a substance's own, without those by which it is found anyway: one that contains a whole name of
    /// the substance needs no entry.
    /// </summary>
    /// <param name="terms">The names of the substance. Numbers, abbreviations and enumerations make none.</param>
    /// <param name="classes">Which classes its law covers.</param>
    public IEnumerable<Term> Of(IReadOnlyList<Term> terms, IEnumerable<string> classes)
    {
        List<DerivedName> patterns = [.. classes.SelectMany(name => _classes[name])];
        return terms.Where(term => term.Mode is not (TermMode.Number or TermMode.Abbreviation) && !term.Folded.Contains('、'))
            .SelectMany(term => patterns.Select(pattern => pattern.Of(term)).OfType<Term>())
            .Where(made => !terms.Any(term => IsFoundIn(made.Folded, term)))
            .DistinctBy(made => made.Folded);
    }

    private static bool IsFoundIn(string made, Term term)
    {
        for (var from = 0; made.AsSpan(from).IndexOf(term.Folded) is var at and >= 0; from += at + 1)
            if (NameIndex.EdgesFit(term.Mode, made, from + at, from + at + term.Folded.Length)) return true;
        return false;
    }
}
