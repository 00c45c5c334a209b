using Screening.Ingredients.Doses;
using Screening.Normalization;

namespace Screening.Ingredients.Limits;

/// <summary>Judges amounts in one filing. What kind of goods it is, is found out when the first limit asks.</summary>
internal sealed class FilingLimits(LimitFacts facts, NormalizedFiling filing)
{
    private static readonly HashSet<Role> NoRoles = [];

    private IReadOnlyList<Goods>? _goods;
    private DailyDose? _doses;

    /// <summary>What a name at a place of a text asks for; null if there is no more of the substance than is allowed.</summary>
    public Judgement? Judge(Substance substance, in NameHit hit, ReadOnlySpan<char> text, Outcome asked)
    {
        if (substance.Limits.Count == 0) return new Judgement(asked, Doubt.None, Figure.Absent, null);
        var roles = StatedRoles(substance.Limits, text, hit);
        return Applicable(substance.Limits, roles.Contains).Judge(FigureOf(substance, substance.Limits, hit, text), asked);
    }

    /// <summary>What a sum asks for; null if it is within the limits of the family.</summary>
    public Judgement? Judge(Family family, IReadOnlySet<Role> roles, Figure sum, Outcome asked) => Applicable(family.Limits, roles.Contains).Judge(sum, asked);

    /// <summary>How much of a substance is stated at a place, in the unit of those limits.</summary>
    public Figure FigureOf(Substance substance, IReadOnlyList<Limit> limits, in NameHit hit, ReadOnlySpan<char> text)
    {
        if (Amount.Find(text, hit.Start, hit.End, limits[0].Unit) is not { } stated) return Figure.Absent;
        if (!limits[0].PerDay) return Figure.Of(stated.Value * substance.Share);
        return (_doses ??= new DailyDose(facts.Doses, filing)).Of(text, hit.Start, stated) is { } daily ? new Figure(daily.Figure * substance.Share, daily.IsWhole) : Figure.Absent;
    }

    /// <summary>The roles that the list gives to a name, of those that the limits ask for.</summary>
    public static IReadOnlySet<Role> StatedRoles(IReadOnlyList<Limit> limits, ReadOnlySpan<char> text, in NameHit hit)
    {
        HashSet<Role>? stated = null;
        foreach (var limit in limits)
            if (limit.Role is { } role && StatedRole.Is(role, text, hit.Start, hit.End)) (stated ??= []).Add(role);
        return stated ?? NoRoles;
    }

    private ApplicableLimits Applicable(IReadOnlyList<Limit> limits, Func<Role, bool> states) =>
        ApplicableLimits.Of(limits, states, () => _goods ??= Goods.Of(filing, facts.Types.Values));
}
