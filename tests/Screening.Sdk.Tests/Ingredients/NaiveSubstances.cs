using System.Text.RegularExpressions;
using Screening.Ingredients;
using Screening.Ingredients.Labels;
using Screening.Normalization;
using Screening.Text;

namespace Screening.Tests.Ingredients;

/// <summary>
/// The rules of substances, said again slowly: every name of every rule is tried at every place of every text, and every hit is compared
/// with every other. Boundaries, lists, denials and amounts are asked of the Sdk, which has tests of its own for them.
/// </summary>
internal sealed class NaiveSubstances(IReadOnlyList<SubstanceRule> rules, IReadOnlyList<string> legalNames, TextContexts contexts)
{
    private sealed record Hit(SubstanceRule? Rule, Substance? Substance, bool IsException, string Written, int Start, int End, bool InList)
    {
        public bool IsName => Substance is not null && !IsException;

        public bool IsStrictlyInside(Hit other) => other.Start <= Start && other.End >= End && other.End - other.Start > End - Start;
    }

    /// <summary>Rule, substance, outcome, and the places with the words that they matched.</summary>
    public List<string> Find(NormalizedFiling filing)
    {
        var asked = filing.Texts.SelectMany(text => Asked(text)).ToList();
        return [.. asked.GroupBy(a => (a.Rule.Id, a.Substance.Id))
            .Select(group => Say(group.Key.Item1, group.First().Substance, group.Max(a => a.Outcome), group.Select(a => a.Evidence)))
            .Order(StringComparer.Ordinal)];
    }

    public static string Say(string rule, Substance substance, Outcome outcome, IEnumerable<Evidence> evidence)
    {
        var places = evidence.DistinctBy(e => (e.Field, e.Start)).OrderBy(e => e.Field, StringComparer.Ordinal).ThenBy(e => e.Start).ToList();
        // No more than sixteen places are kept, and which ones is of no interest here.
        return $"{rule} {substance.Name} {outcome}: {(places.Count >= 16 ? "many" : string.Join(", ", places.Select(e => $"{e.Field}@{e.Start}+{e.Length} {e.Term}")))}";
    }

    private IEnumerable<(SubstanceRule Rule, Substance Substance, Outcome Outcome, Evidence Evidence)> Asked(FilingText text)
    {
        var hits = HitsIn(text);
        var label = new LabelReader(contexts).Of(text);
        foreach (var hit in hits.Where(hit => hit.IsName))
        {
            if (hits.Any(other => hit.IsStrictlyInside(other) && Covers(other, hit, hits))) continue;
            if (!hit.InList && hit.Rule!.Elsewhere is null) continue;
            var reading = label.Read(hit.Start, hit.End);
            if (reading.Why is not null) continue;
            var most = hit.InList ? hit.Rule!.Outcome : Min(hit.Rule!.Elsewhere!.Value, hit.Rule.Outcome);
            if (reading.IsDoubtful) most = Min(most, Outcome.Review);
            if (WithLimit(hit, most, text.Folded.Span) is { } outcome)
                yield return (hit.Rule, hit.Substance!, outcome, text.Evidence(hit.Start, hit.End - hit.Start, hit.Written));
        }
    }

    private static bool Covers(Hit other, Hit hit, List<Hit> hits)
    {
        if (!other.IsName) return Frees(other, hit);
        return !hits.Any(third => other.IsStrictlyInside(third) && !third.IsName && Frees(third, other));
    }

    private static bool Frees(Hit other, Hit hit) => other.IsException ? ReferenceEquals(other.Substance, hit.Substance) : hit.Rule!.RespectsLegalNames;

    private static Outcome? WithLimit(Hit hit, Outcome most, ReadOnlySpan<char> text)
    {
        if (hit.Substance!.Limit is not { } limit) return most;
        var figure = Amount.Of(text, hit.Start, hit.End, limit.Unit);
        return figure is null ? Min(limit.Absent, most) : figure > limit.Max ? most : null;
    }

    private static Outcome Min(Outcome a, Outcome b) => (Outcome)Math.Min((int)a, (int)b);

    private List<Hit> HitsIn(FilingText text)
    {
        var hits = new List<Hit>();
        foreach (var rule in rules)
            foreach (var substance in rule.Substances)
            {
                foreach (var term in substance.Terms) Try(text, term.Folded, term.Mode, new Hit(rule, substance, false, term.Written, 0, 0, false), hits);
                foreach (var words in substance.Unless) Try(text, TextFolder.FoldTerm(words), TermMode.Anywhere, new Hit(rule, substance, true, words, 0, 0, false), hits);
            }
        foreach (var name in legalNames) Try(text, TextFolder.FoldTerm(name), TermMode.Anywhere, new Hit(null, null, false, name, 0, 0, false), hits);
        return hits;
    }

    private void Try(FilingText text, string name, TermMode mode, Hit hit, List<Hit> hits)
    {
        var folded = text.Folded.Span;
        for (var start = 0; start < folded.Length; start++)
        {
            if (EndOf(folded, start, name) is not { } end || (end - start > name.Length && !IsAlone(folded, start, end))) continue;
            var label = new LabelReader(contexts).Of(text);
            var inList = label.IsList(start);
            if (mode == TermMode.Additive && !label.MeansAdditive(start, inList)) continue;
            if (Fits(text, mode, start, end, inList)) hits.Add(hit with { Start = start, End = end, InList = inList });
        }
    }

    // Where a name that begins here ends, with whatever stands in brackets between two of its words left out.
    private static int? EndOf(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> name)
    {
        if (name.IsEmpty) return at;
        if (at == text.Length || text[at] != name[0]) return null;
        if (name[0] != ' ' || name.Contains('(')) return EndOf(text, at + 1, name[1..]);
        return EndOf(text, at + 1, name[1..]) ?? (Regex.Match(text[at..].ToString(), @"^ \([^()0-9]{1,39}\) (?=[\p{L}\d-])") is { Success: true } insert ? EndOf(text, at + insert.Length, name[1..]) : null);
    }

    private static bool IsAlone(ReadOnlySpan<char> text, int start, int end) => !Regex.IsMatch($"{(start == 0 ? ' ' : text[start - 1])}{(end == text.Length ? ' ' : text[end])}", @"[\p{L}\d-]");

    private static bool Fits(FilingText text, TermMode mode, int start, int end, bool inList)
    {
        var folded = text.Folded.Span;
        return mode switch
        {
            TermMode.Anywhere => Boundaries.IsWholeWord(folded, start, end),
            TermMode.ListsAndNames => Boundaries.IsWholeWord(folded, start, end) && (inList || text.Role is TextRole.Name or TextRole.Elements),
            TermMode.Number => Boundaries.IsWholeNumber(folded, start, end),
            TermMode.Additive => AdditiveNumbers.IsWhole(folded, start, end),
            TermMode.WholeRun => Boundaries.IsWholeRun(folded, start, end),
            TermMode.WholeIngredient => Boundaries.IsWholeIngredient(folded, start, end) && inList,
            TermMode.Abbreviation => Boundaries.IsWholeIngredient(folded, start, end) && inList && !text.Evidence(start, end - start, "").Text.Any(char.IsLower),
            _ => throw new ArgumentOutOfRangeException(nameof(mode)),
        };
    }
}
