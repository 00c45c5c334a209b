using Screening.Ingredients.Labels;
using Screening.Text;

namespace Screening.Packs;

/// <summary>Reads the words that tell what a name means where it stands.</summary>
internal static class TextContextsReader
{
    private const char Gap = '…';
    private const int ShortestHeading = 2;

    public static void Read(MapReader doc, PackContext context)
    {
        HeaderReader.ReadId(doc);
        doc.Text("source");
        var contexts = context.Contexts;
        Fold(doc, "denyBefore", contexts.DenyBefore);
        Fold(doc, "denyAfter", contexts.DenyAfter);
        contexts.DenyAround.AddRange(doc.PlacedTexts("denyAround").Select(pair => ReadPair(pair.Value, pair.At, doc.Diagnostics)));
        Fold(doc, "compareBefore", contexts.CompareBefore);
        Fold(doc, "warnBefore", contexts.WarnBefore);
        Fold(doc, "warnAfter", contexts.WarnAfter);
        Fold(doc, "nameBefore", contexts.NameBefore);
        Fold(doc, "nameAfter", contexts.NameAfter);
        Fold(doc, "containBefore", contexts.ContainBefore);
        Fold(doc, "affirmBefore", contexts.AffirmBefore);
        Fold(doc, "affirmAfter", contexts.AffirmAfter);
        Fold(doc, "additiveClasses", contexts.AdditiveClasses);
        foreach (var part in doc.Maps("parts")) ReadPart(part, contexts);
        context.Facts.Placeholders.Add(TermReader.Fold(doc, "placeholders", shortest: 1));
    }

    private static void Fold(MapReader doc, string key, List<string> words) =>
        words.AddRange(TermReader.Fold(doc, key, shortest: 1));

    private static WordPair ReadPair(string pair, SourceLocation at, DiagnosticBag diagnostics)
    {
        var words = pair.Split(Gap);
        if (words is [var open, var close] && TextFolder.FoldTerm(open) is { Length: > 0 } before && TextFolder.FoldTerm(close) is { Length: > 0 } behind) return new WordPair(before, behind, pair);
        diagnostics.Error(DiagnosticCodes.UselessTerm, at, $"`{pair}` is not two words with `{Gap}` between them");
        return new WordPair("\n", "\n", pair);
    }

    private static void ReadPart(MapReader map, TextContexts contexts)
    {
        if (!map.Has("part")) map.Missing("part");
        var part = map.Word<LabelPart>("part") ?? LabelPart.Claims;
        map.RequiredTexts("headings");
        foreach (var (heading, at) in map.PlacedTexts("headings")) Add(new PartHeading(part, TextFolder.FoldTerm(heading)), heading, at, contexts, map.Diagnostics);
        map.Done();
    }

    private static void Add(PartHeading heading, string written, SourceLocation at, TextContexts contexts, DiagnosticBag diagnostics)
    {
        if (heading.Word.Length < ShortestHeading)
            diagnostics.Error(DiagnosticCodes.UselessTerm, at, $"`{written}` is too short to search for");
        else if (contexts.Headings.Find(known => known.Word == heading.Word) is not { Word: not null } other) contexts.Headings.Add(heading);
        else if (other.Part != heading.Part)
            diagnostics.Error(DiagnosticCodes.Contradiction, at, $"`{written}` is also a heading of `{CamelCase.Of(other.Part)}`");
    }
}
