using Screening.Ingredients;
using Screening.Normalization;
using Screening.Text;

namespace Screening.Tests.Ingredients;

/// <summary>
/// The rules of substances, said again slowly: every name of every rule is tried at every place of every text, and every hit is compared
/// with every other; then everything that merely looks like a name. Boundaries, lists, denials, amounts, looks, and what deserves a
/// suspicion are asked of the Sdk, which has tests of its own for them.
/// </summary>
internal sealed class NaiveSubstances(IReadOnlyList<SubstanceRule> rules, IReadOnlyList<string> legalNames, TextContexts contexts)
{
    // What is wider than its name with the longest gap behind every letter looks like nothing.
    private const int Widest = 1 + Suspicion.LongestGap;

    private sealed record Hit(SubstanceRule? Rule, Substance? Substance, bool IsException, string Written, int Start, int End, bool InList, bool IsCertain = true)
    {
        public bool IsInside(Hit other) => other.Start <= Start && other.End >= End;

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
        var (hits, suspicions) = (HitsIn(text).FindAll(hit => hit.IsCertain), HitsIn(text).FindAll(hit => !hit.IsCertain));
        foreach (var hit in hits.Concat(suspicions.Where(doubt => !hits.Exists(doubt.IsInside))).Where(hit => hit.IsName))
        {
            var others = hit.IsCertain ? hits : suspicions;
            if (others.Any(other => hit.IsStrictlyInside(other) && Covers(other, hit, others))) continue;
            if (!hit.InList && hit.Rule!.Elsewhere is null) continue;
            if (!hit.InList && text.Role != TextRole.Name && new Surroundings(contexts).SetAsideBy(text.Folded.Span, hit.Start, hit.End) is not null) continue;
            var most = hit.InList ? hit.Rule!.Outcome : Min(hit.Rule!.Elsewhere!.Value, hit.Rule.Outcome);
            if (WithLimit(hit, hit.IsCertain ? most : Min(most, Outcome.Review), text.Folded.Span) is { } outcome)
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
            for (var end = start + 1; end <= Math.Min(folded.Length, start + Widest * name.Length); end++)
            {
                var isCertain = folded[start..end].SequenceEqual(name);
                if (!isCertain && (!LooksSo(folded, start, end, name) || hit.Rule?.Suspicions == false)) continue;
                var inList = text.Role == TextRole.Ingredients || (text.Role != TextRole.Name && new ListRanges(contexts).In(folded).Exists(list => list.Start <= start && start < list.End));
                if (!Fits(text, mode, start, end, inList)) continue;
                var named = new Name(NameKind.Substance, hit.Written, name, mode, 0, hit.Substance);
                if (isCertain || !hit.IsName || Suspicion.Deserves(named, text, start, end, inList)) hits.Add(hit with { Start = start, End = end, InList = inList, IsCertain = isCertain });
            }
    }

    // A gap at an end belongs to what stands beside the place, unless the name has it too and all is as written.
    private static bool LooksSo(ReadOnlySpan<char> folded, int start, int end, string name)
    {
        var place = folded[start..end];
        if (Looks.IsGap(place[0]) || Looks.IsGap(place[^1]) || Skeleton.OfName(place.ToString()) != Skeleton.OfName(name)) return false;
        var from = start - (name.Length - name.TrimStart(' ', '-', '\n').Length);
        return from < 0 || from + name.Length > folded.Length || !folded.Slice(from, name.Length).SequenceEqual(name);
    }

    private static bool Fits(FilingText text, TermMode mode, int start, int end, bool inList)
    {
        var folded = text.Folded.Span;
        return mode switch
        {
            TermMode.Anywhere => Boundaries.IsWholeWord(folded, start, end),
            TermMode.ListsAndNames => Boundaries.IsWholeWord(folded, start, end) && (inList || text.Role is TextRole.Name or TextRole.Elements),
            TermMode.Number => Boundaries.IsWholeNumber(folded, start, end),
            TermMode.WholeRun => Boundaries.IsWholeRun(folded, start, end),
            TermMode.WholeIngredient => Boundaries.IsWholeIngredient(folded, start, end) && inList,
            TermMode.Abbreviation => Boundaries.IsWholeIngredient(folded, start, end) && inList && !text.Evidence(start, end - start, "").Text.Any(char.IsLower),
            _ => throw new ArgumentOutOfRangeException(nameof(mode)),
        };
    }
}
