using Screening.Ingredients;
using Screening.Text;

namespace Screening.Packs;

/// <summary>Reads how names of derivatives are made, and makes them for the substances whose law covers them.</summary>
internal static class DerivativesReader
{
    public static void Read(MapReader doc, PackContext context)
    {
        HeaderReader.ReadId(doc);
        doc.Text("source");
        if (!doc.Has("classes")) doc.Missing("classes");
        foreach (var map in doc.Maps("classes"))
        {
            context.Facts.Derivatives.Add(map.Slug("class"), map.Maps("names").SelectMany(ReadNames).ToList());
            map.Done();
        }
    }

    /// <summary>
    /// The substances with the names that their derivatives have. A name that stands in the list itself is not made, nor a legal name of what
    /// is not allowed at all; what is only limited is legal, and limited by whichever name.
    /// </summary>
    public static IReadOnlyList<Substance> WithDerivatives(MapReader doc, IReadOnlyList<Substance> substances, PackContext context)
    {
        var classes = ReadClasses(doc, substances, context);
        if (classes.Count == 0) return substances;
        var known = substances.SelectMany(substance => substance.Terms).Select(term => term.Folded).ToHashSet(StringComparer.Ordinal);
        return [.. substances.Select(substance => classes[substance.Id].Any() ? substance with { Terms = [.. substance.Terms, .. Made(substance)] } : substance)];

        IEnumerable<Term> Made(Substance substance) => context.Facts.Derivatives.Of(substance.Terms, classes[substance.Id].Distinct())
            .Where(made => (IsLimited(substance) || !context.LegalNames.ByFolded.ContainsKey(made.Folded)) && known.Add(made.Folded));
    }

    private static bool IsLimited(Substance substance) => substance.Limits.Count > 0 || substance.Families.Count > 0;

    private static ILookup<string, string> ReadClasses(MapReader doc, IReadOnlyList<Substance> substances, PackContext context)
    {
        var covered = new List<(string Id, string Class)>();
        foreach (var map in doc.Maps("derivatives"))
        {
            var classes = OneOf(map, "classes", [.. context.Facts.Derivatives.Classes], "class of derivatives");
            var ids = OneOf(map, "of", [.. substances.Select(substance => substance.Id)], "substance of this list");
            if (!map.Has("classes")) map.Missing("classes");
            covered.AddRange(from id in map.Has("of") ? ids : substances.Select(substance => substance.Id) from name in classes select (id, name));
            map.Done();
        }
        return covered.ToLookup(pair => pair.Id, pair => pair.Class);
    }

    private static List<string> OneOf(MapReader map, string key, HashSet<string> known, string what)
    {
        var named = new List<string>();
        foreach (var (word, at) in map.PlacedTexts(key))
            if (known.Contains(word)) named.Add(word);
            else map.Diagnostics.Error(DiagnosticCodes.UnknownReference, at, $"`{word}` is no {what}{Spelling.DidYouMean(word, known)}");
        return named;
    }

    private static IEnumerable<DerivedName> ReadNames(MapReader map)
    {
        var from = map.Has("from") ? Pattern(map.Text("from"), map.At("from"), map) : DerivedName.Stem;
        var script = map.Word<Script>("script");
        if (map.RequiredTexts("to").Count == 0) yield break;
        foreach (var (to, at) in map.PlacedTexts("to")) yield return new DerivedName(from, Pattern(to, at, map), script);
        map.Done();
    }

    private static string Pattern(string written, SourceLocation at, MapReader map)
    {
        if (written.Split(DerivedName.Stem).Length == 2) return TextFolder.FoldTerm(written);
        map.Diagnostics.Error(DiagnosticCodes.UselessTerm, at, $"`{written}` must have `{DerivedName.Stem}` once, where the stem stands");
        return DerivedName.Stem;
    }
}
