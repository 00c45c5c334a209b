namespace Screening.Ingredients.Limits;

/// <summary>How much of a substance is allowed, in which goods and in which role.</summary>
/// <param name="Max">The largest allowed figure; zero where the substance may not be in such goods at all.</param>
/// <param name="Unit">Its unit, folded: <c>%</c>, <c>mg</c>, <c>g</c>, <c>µg</c> as <c>μg</c>, <c>ppm</c>.</param>
/// <param name="Absent">What to ask when the label states no figure; labels seldom do. Null to say nothing then.</param>
internal sealed record Limit(decimal Max, string Unit, Outcome? Absent)
{
    /// <summary>The types of goods that it is for, one of which is enough; none for all that no other limit is for.</summary>
    public IReadOnlyList<ProductType> For { get; init; } = [];

    /// <summary>The role, such as preservative, that the list must give the substance; null for whatever role it has.</summary>
    public Role? Role { get; init; }

    /// <summary>Whether the figure is for what is taken in a day, not for what is stated.</summary>
    public bool PerDay { get; init; }

    /// <summary>Whether the substance may not be in such goods at all.</summary>
    public bool IsBan => Max == 0;
}

/// <summary>What a substance is for, as the list of a label says it: 防腐剂：… or preservative (…).</summary>
/// <param name="Id">Slug, such as <c>preservative</c>.</param>
/// <param name="Name">Chinese and English name, for messages.</param>
/// <param name="Words">Folded words that stand before its members.</param>
internal sealed record Role(string Id, Message Name, IReadOnlyList<string> Words);
