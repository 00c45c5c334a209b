using Screening.Normalization;
using Screening.Phrases;
using Screening.Rules;
using Screening.Text.Patterns;

namespace Screening.Packs;

/// <summary>Reads tell-tale phrases, their scores and what cancels them.</summary>
internal static class PhrasesReader
{
    private enum Part
    {
        Names,
        Labels,
        Ingredients,
        Claims,
        Elements,
    }

    public static IEnumerable<Rule> Read(MapReader doc, PackContext context)
    {
        var header = HeaderReader.Read(doc, Outcome.Review);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var rule = new PhraseRule(header)
        {
            NoteAt = doc.WholeNumber("note", 1, 1000),
            ReviewAt = doc.WholeNumber("review", 1, 1000),
            RejectAt = doc.WholeNumber("reject", 1, 1000),
            Phrases = [.. doc.Maps("phrases").Select(map => ReadPhrase(map, ids, context))],
            Cancels = [.. doc.Maps("cancels").Select(map => ReadCancel(map, ids, context))],
        };
        if (rule.Phrases.Count == 0) doc.Missing("phrases");
        CheckThresholds(doc, rule);
        yield return rule;
    }

    private static void CheckThresholds(MapReader doc, PhraseRule rule)
    {
        if (rule.RejectAt is not null) HeaderReader.CheckCertainty(doc, rule.Header.Basis, Outcome.Reject, "reject");
        if (rule.OutcomeOf(int.MaxValue) is null) doc.Missing("review");
        if (rule.NoteAt >= rule.ReviewAt || rule.NoteAt >= rule.RejectAt) AtLeast("note");
        if (rule.ReviewAt >= rule.RejectAt) AtLeast("review");
        if (rule.OutcomeOf(rule.Phrases.Sum(phrase => Math.Max(0, phrase.Score))) is null)
            doc.Diagnostics.Error(DiagnosticCodes.NoEffect, doc.At("phrases"), "all scores together do not reach the lowest threshold");

        void AtLeast(string key) => doc.Diagnostics.Error(DiagnosticCodes.Contradiction, doc.At(key), $"the score for `{key}` is not below that for a graver outcome");
    }

    private static Phrase ReadPhrase(MapReader map, HashSet<string> ids, PackContext context)
    {
        var phrase = new Phrase(
            Id(map, ids), map.Text("class"), map.WholeNumber("score", -100, 100) ?? 0, map.OptionalText("meaning") ?? "", ReadPattern(map, context), map.Location);
        if (!map.Has("score")) map.Missing("score");
        map.Done();
        return phrase;
    }

    private static Cancel ReadCancel(MapReader map, HashSet<string> ids, PackContext context)
    {
        var cancel = new Cancel(Id(map, ids), map.Texts("classes"), ReadPattern(map, context));
        map.OptionalText("meaning");
        map.Done();
        return cancel;
    }

    private static string Id(MapReader map, HashSet<string> ids)
    {
        var id = map.Slug("id");
        if (id.Length > 0 && !ids.Add(id)) map.Diagnostics.Error(DiagnosticCodes.DuplicateId, map.At("id"), $"`{id}` is the id of another phrase of this rule");
        return id;
    }

    private static PhrasePattern ReadPattern(MapReader map, PackContext context) => new()
    {
        Words = Words(map),
        Before = Pattern(map, "before", context),
        After = Pattern(map, "after", context),
        NotBefore = TermReader.Fold(map, "notBefore", shortest: 1),
        NotAfter = TermReader.Fold(map, "notAfter", shortest: 1),
        In = [.. map.Words<Part>("in").Select(RoleOf)],
    };

    private static List<string> Words(MapReader map)
    {
        if (!map.Has("words")) map.Missing("words");
        return TermReader.Fold(map, "words", shortest: 2);
    }

    private static TextPattern? Pattern(MapReader map, string key, PackContext context)
    {
        if (map.OptionalText(key) is not { Length: > 0 } written) return null;
        var pattern = TextPattern.Read(written, out var fault);
        if (!context.Patterns.Spend(1)) map.Diagnostics.Error(DiagnosticCodes.TooLarge, map.At(key), context.Patterns.Spent);
        else if (fault is not null) map.Diagnostics.Error(DiagnosticCodes.BadPattern, map.At(key), $"{fault}");
        return pattern;
    }

    private static TextRole RoleOf(Part part) => part switch
    {
        Part.Names => TextRole.Name,
        Part.Labels => TextRole.Label,
        Part.Ingredients => TextRole.Ingredients,
        Part.Claims => TextRole.Claims,
        _ => TextRole.Elements,
    };
}
