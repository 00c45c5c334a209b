namespace Screening.Ingredients.Limits;

/// <summary>Those of a substance's limits that speak of a filing, for each kind of goods that it may be.</summary>
internal sealed class ApplicableLimits
{
    private readonly IReadOnlyList<IReadOnlyList<Limit>> _byGoods;

    private ApplicableLimits(IEnumerable<IReadOnlyList<Limit>> byGoods) => _byGoods = [.. byGoods];

    /// <summary>All of them, each once.</summary>
    public IEnumerable<Limit> All => _byGoods.SelectMany(limits => limits).Distinct();

    /// <summary>Whether the answer may depend on what kind of goods it is.</summary>
    public bool DependOnGoods => _byGoods.Any(limits => !limits.SequenceEqual(_byGoods[0]));

    /// <summary>Chooses by role first, for a role is stated, then by type.</summary>
    /// <param name="limits">The limits of a substance or a family.</param>
    /// <param name="states">Whether the list gives this role to it.</param>
    /// <param name="goods">The kinds of goods that the filing may be; asked only if a limit is for some of them.</param>
    public static ApplicableLimits Of(IReadOnlyList<Limit> limits, Func<Role, bool> states, Func<IReadOnlyList<Goods>> goods)
    {
        // Most limits are for all goods and any role.
        if (limits is [{ For.Count: 0, Role: null }]) return new ApplicableLimits([limits]);
        List<Limit> inRole = [.. limits.Where(limit => limit.Role is { } role && states(role))];
        if (inRole.Count == 0) inRole = [.. limits.Where(limit => limit.Role is null)];
        return new ApplicableLimits(inRole.Exists(limit => limit.For.Count > 0) ? goods().Select(kind => For(kind, inRole)) : [inRole]);
    }

    /// <summary>
    /// What a figure, or its absence, means: over a limit whatever the goods are asks for <paramref name="asked"/>, over a limit of some goods
    /// asks what they are, an absent figure asks for what the limit says. Null if it is within all of them.
    /// </summary>
    /// <param name="stated">The figure that the label states.</param>
    /// <param name="asked">What the rule asks for here.</param>
    public Judgement? Judge(Figure stated, Outcome asked)
    {
        if (_byGoods.All(limits => limits.Any(limit => limit.IsBan || stated.IsOver(limit)))) return new Judgement(asked, Doubt.None, stated, this);
        if (All.Any(stated.IsOver)) return new Judgement(Lesser(Outcome.Review, asked), Doubt.WhichGoods, stated, this);
        var absent = stated.IsWhole ? null : All.Max(limit => limit.Absent);
        return absent is { } ask ? new Judgement(Lesser(ask, asked), Doubt.HowMuch, stated, this) : null;
    }

    // Of the types that the goods are of, the narrower one decides. A limit for no type in particular is for the rest.
    private static List<Limit> For(Goods goods, List<Limit> limits)
    {
        var mine = limits.FindAll(limit => limit.For.Any(goods.Are));
        return mine.Count == 0 ? limits.FindAll(limit => limit.For.Count == 0) : mine.FindAll(limit => !mine.Exists(other => IsNarrower(other, limit)));

        bool IsNarrower(Limit other, Limit limit) =>
            limit.For.Where(goods.Are).All(type => other.For.Any(narrow => goods.Are(narrow) && narrow.IsNarrowerThan(type)));
    }

    private static Outcome Lesser(Outcome a, Outcome b) => a < b ? a : b;
}
