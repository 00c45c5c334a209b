using Screening.Normalization;
using Screening.Rules;

namespace Screening.Ingredients.Limits;

/// <summary>
/// Gathers the figures of the members of families, and judges their sums. A member that several texts name counts once, with its largest
/// figure; a member without a figure adds nothing, so the sum is what there is at least.
/// </summary>
internal sealed class FamilySums(FilingLimits limits)
{
    private Dictionary<Family, Sum>? _sums;

    public void Add(SubstanceRule rule, in NameHit hit, in FilingText text, Outcome asked)
    {
        foreach (var family in hit.Name.Substance!.Families)
        {
            _sums ??= new(ReferenceEqualityComparer.Instance);
            if (!_sums.TryGetValue(family, out var sum)) _sums.Add(family, sum = new Sum(rule));
            sum.Add(hit.Name.Substance, limits.FigureOf(hit.Name.Substance, family.Limits, hit, text.Folded.Span), hit, text);
            sum.Roles.UnionWith(FilingLimits.StatedRoles(family.Limits, text.Folded.Span, hit));
            if (asked > sum.Asked) sum.Asked = asked;
        }
    }

    /// <summary>The families that have something to say, each with the places of its members, those with a figure first.</summary>
    public IEnumerable<(SubstanceRule Rule, Family Family, Judgement Judgement, IReadOnlyList<Evidence> Evidence)> Judged()
    {
        foreach (var (family, sum) in _sums ?? [])
            if (limits.Judge(family, sum.Roles, sum.Figure, sum.Asked) is { } judgement)
                yield return (sum.Rule, family, judgement, sum.Evidence);
    }

    private sealed class Sum(SubstanceRule rule)
    {
        private readonly Dictionary<Substance, (Figure Figure, Evidence Evidence)> _members = new(ReferenceEqualityComparer.Instance);

        public SubstanceRule Rule { get; } = rule;

        public Outcome Asked { get; set; }

        public HashSet<Role> Roles { get; } = [];

        public Figure Figure => _members.Values.All(member => member.Figure.AtLeast is null)
            ? Figure.Absent
            : new Figure(_members.Values.Sum(member => member.Figure.AtLeast ?? 0), _members.Values.All(member => member.Figure.AtLeast is null || member.Figure.IsWhole));

        public IReadOnlyList<Evidence> Evidence =>
            [.. _members.Values.OrderByDescending(member => member.Figure.AtLeast is not null).Select(member => member.Evidence)];

        public void Add(Substance member, Figure figure, in NameHit hit, in FilingText text)
        {
            if (_members.TryGetValue(member, out var known) && !(figure.AtLeast > (known.Figure.AtLeast ?? -1))) return;
            _members[member] = (figure, SubstanceFindings.EvidenceOf(hit, text));
        }
    }
}
