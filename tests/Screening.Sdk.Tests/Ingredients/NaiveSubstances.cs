using System.Text.RegularExpressions;
using Screening.Ingredients;
using Screening.Ingredients.Labels;
using Screening.Ingredients.Limits;
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
    private const int Widest = 1 + Likeness.MostGap;

    private sealed record Hit(SubstanceRule? Rule, Substance? Substance, bool IsException, string Written, int Start, int End, bool InList, bool IsCertain = true)
    {
        public bool IsInside(Hit other) => other.Start <= Start && other.End >= End;

        public bool IsName => Substance is not null && !IsException;

        public bool IsStrictlyInside(Hit other) => other.Start <= Start && other.End >= End && other.End - other.Start > End - Start;
    }

    /// <summary>Rule, substance or family, outcome, and the places with the words that they matched.</summary>
    public List<string> Find(NormalizedFiling filing)
    {
        var asked = filing.Texts.SelectMany(text => Asked(text)).ToList();
        var alone = asked.Where(a => a.Hit.Substance!.Limits.Count > 0 || a.Hit.Substance.Families.Count == 0)
            .GroupBy(a => (a.Hit.Rule!.Id, a.Hit.Substance!.Id)).SelectMany(group => Alone([.. group]));
        return [.. alone.Concat(asked.Where(a => a.Hit.IsCertain).SelectMany(a => a.Hit.Substance!.Families).Distinct().SelectMany(family => Sums(family, asked))).Order(StringComparer.Ordinal)];
    }

    public static string Say(string rule, string name, Outcome outcome, IEnumerable<Evidence> evidence)
    {
        var places = evidence.DistinctBy(e => (e.Field, e.Start)).OrderBy(e => e.Field, StringComparer.Ordinal).ThenBy(e => e.Start).ToList();
        // No more than sixteen places are kept, and which ones is of no interest here.
        return $"{rule} {name} {outcome}: {(places.Count >= 16 ? "many" : string.Join(", ", places.Select(e => $"{e.Field}@{e.Start}+{e.Length} {e.Term}")))}";
    }

    private sealed record Place(Hit Hit, Outcome Most, Evidence Evidence, FilingText Text)
    {
        public decimal? Figure(IReadOnlyList<Limit> limits) =>
            limits.Count == 0 ? null : Amount.Of(Text.Folded.Span, Hit.Start, Hit.End, limits[0].Unit) * Hit.Substance!.Share;
    }

    private IEnumerable<Place> Asked(FilingText text)
    {
        var found = HitsIn(text);
        var (hits, suspicions) = (found.FindAll(hit => hit.IsCertain), found.FindAll(hit => !hit.IsCertain));
        var label = new LabelReader(contexts).Of(text);
        foreach (var hit in hits.Concat(suspicions.Where(doubt => !hits.Exists(doubt.IsInside))).Where(hit => hit.IsName))
        {
            var others = hit.IsCertain ? hits : suspicions;
            if (others.Any(other => hit.IsStrictlyInside(other) && Covers(other, hit, others))) continue;
            if (!hit.InList && hit.Rule!.Elsewhere is null) continue;
            var reading = label.Read(hit.Start, hit.End);
            if (reading.Why is not null) continue;
            var most = hit.InList ? hit.Rule!.Outcome : Min(hit.Rule!.Elsewhere!.Value, hit.Rule.Outcome);
            if (reading.IsDoubtful || !hit.IsCertain) most = Min(most, Outcome.Review);
            yield return new Place(hit, most, text.Evidence(hit.Start, hit.End - hit.Start, hit.Written), text);
        }
    }

    private static IEnumerable<string> Alone(List<Place> places)
    {
        var substance = places[0].Hit.Substance!;
        var judged = places.Select(a => (a.Evidence, Figure: a.Figure(substance.Limits), Outcome: WithLimit(substance.Limits, a.Figure(substance.Limits), a.Most))).ToList();
        var asking = judged.Where(a => a.Outcome is not null).ToList();
        if (asking.Count == 0) yield break;
        // What is within the limit at one place answers for a place without a figure, unless a third is over it.
        var most = asking.Max(a => a.Outcome!.Value);
        var onlyAbsent = substance.Limits.Count > 0 && !asking.Exists(a => a.Outcome == most && a.Figure is not null);
        if (!onlyAbsent || !judged.Exists(a => a.Outcome is null && a.Figure is not null))
            yield return Say(places[0].Hit.Rule!.Id, substance.Name, most, asking.Select(a => a.Evidence));
    }

    // Of each member the first of its largest figures; the figures there are, together.
    private static IEnumerable<string> Sums(Family family, List<Place> asked)
    {
        var members = asked.Where(a => a.Hit.IsCertain && a.Hit.Substance!.Families.Contains(family)).ToList();
        var largest = members.GroupBy(a => a.Hit.Substance!.Id).Select(places => places.MaxBy(a => a.Figure(family.Limits) ?? -1)!).ToList();
        var figures = largest.Select(a => a.Figure(family.Limits)).OfType<decimal>().ToList();
        if (WithLimit(family.Limits, figures.Count == 0 ? null : figures.Sum(), members.Max(a => a.Most)) is { } outcome)
            yield return Say(members[0].Hit.Rule!.Id, family.Name.Zh, outcome, largest.Select(a => a.Evidence));
    }

    private static bool Covers(Hit other, Hit hit, List<Hit> hits)
    {
        if (!other.IsName) return Frees(other, hit);
        return !hits.Any(third => other.IsStrictlyInside(third) && !third.IsName && Frees(third, other));
    }

    private static bool Frees(Hit other, Hit hit) => other.IsException ? ReferenceEquals(other.Substance, hit.Substance) : hit.Rule!.RespectsLegalNames;

    // Types and roles are the matter of ApplicableLimitsTests.
    private static Outcome? WithLimit(IReadOnlyList<Limit> limits, decimal? figure, Outcome most)
    {
        if (limits.Count == 0 || limits.Any(limit => figure > limit.Max)) return most;
        return figure is null && limits.Max(limit => limit.Absent) is { } absent ? Min(absent, most) : null;
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
            if (EndOf(folded, start, name) is { } whole && (whole - start == name.Length || IsAlone(folded, start, whole))) Keep(text, mode, hit with { Start = start, End = whole, IsCertain = true }, hits);
            for (var end = start + 1; end <= Math.Min(folded.Length, start + Widest * name.Length); end++)
            {
                if (!folded[start..end].SequenceEqual(name) && LooksSo(folded, start, end, name) && hit.Rule?.Suspicions != false)
                    Keep(text, mode, hit with { Start = start, End = end, IsCertain = false }, hits, name);
                if (SoundsSo(folded, start, end, name) && hit.Rule?.Suspicions != false)
                    Keep(text, mode, hit with { Start = start, End = end, IsCertain = false }, hits);
            }
        }
    }

    private void Keep(FilingText text, TermMode mode, Hit hit, List<Hit> hits, string name = "")
    {
        var label = new LabelReader(contexts).Of(text);
        var inList = label.IsList(hit.Start);
        if ((mode == TermMode.Additive && !label.MeansAdditive(hit.Start, inList)) || !Fits(text, mode, hit.Start, hit.End, inList)) return;
        var named = new Name(NameKind.Substance, hit.Written, name, mode, 0, hit.Substance);
        if (hit.IsCertain || !hit.IsName || name.Length == 0 || Suspicion.Deserves(named, text, hit.Start, hit.End, inList)) hits.Add(hit with { InList = inList });
    }

    // A gap at an end belongs to what stands beside the place, unless the name has it too and all is as written.
    private static bool LooksSo(ReadOnlySpan<char> folded, int start, int end, string name)
    {
        var place = folded[start..end];
        if (Looks.IsGap(place[0]) || Looks.IsGap(place[^1]) || Skeleton.OfName(place.ToString()) != Skeleton.OfName(name)) return false;
        var from = start - (name.Length - name.TrimStart(' ', '-', '\n').Length);
        return from < 0 || from + name.Length > folded.Length || !folded.Slice(from, name.Length).SequenceEqual(name);
    }

    // Letters are spoken as whole words.
    private static bool SoundsSo(ReadOnlySpan<char> folded, int start, int end, string name) =>
        name.All(c => Pinyin.Of(c).Length > 0) && name.Sum(c => Pinyin.Of(c).Length) >= 4 && !IsCut(folded, start) && !IsCut(folded, end)
        && SoundSpelling.Of(folded[start..end], name) is { IsTelling: true };

    private static bool IsCut(ReadOnlySpan<char> folded, int at) => at > 0 && at < folded.Length && char.IsAsciiLetter(folded[at - 1]) && char.IsAsciiLetter(folded[at]);

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
