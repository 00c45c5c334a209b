namespace Screening.Host.Quality;

/// <summary>What a run measured. Everything in it is a count or an example, and its size does not grow with the corpus.</summary>
internal sealed record QualityReport
{
    /// <summary>The rules measured.</summary>
    public required PackIdentity Pack { get; init; }

    /// <summary>The moment whose rules were applied.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>Bad rows, by rule family, language and class.</summary>
    public required IReadOnlyList<BadCell> Bad { get; init; }

    /// <summary>Good rows, by language and class.</summary>
    public required IReadOnlyList<GoodCell> Good { get; init; }

    /// <summary>What stopped good rows, by rule, most rows first.</summary>
    public required IReadOnlyList<Alarm> Alarms { get; init; }

    /// <summary>Facts for which good rows were sent back, most rows first.</summary>
    public required IReadOnlyList<Asked> Asked { get; init; }

    /// <summary>How much of the ingredient lists the pack's own tables know.</summary>
    public required IngredientCount Ingredients { get; init; }

    /// <summary>Rules that rows of the corpus expect by their full id and that matched no row at all.</summary>
    public required IReadOnlyList<string> Dead { get; init; }

    /// <summary>Rules that matched no row. The corpus may have none of their goods; their own tests say more.</summary>
    public required IReadOnlyList<string> Silent { get; init; }
}

/// <summary>Bad rows of one rule family, language and class.</summary>
internal sealed record BadCell(string Family, string Lang, string Class, int Rows, int Found, int Proper, int NotNamed, int Missed, IReadOnlyList<Example> Worst);

/// <summary>Good rows of one language and class.</summary>
/// <param name="Unmatched">Rows in whose ingredient list no rule found anything, not even for a note.</param>
internal sealed record GoodCell(string Lang, string Class, int Rows, int FalseRejects, int FalseReviews, int Incomplete, int Allowed, int Unmatched);

/// <summary>What one rule did to good rows.</summary>
internal sealed record Alarm(string Rule, int Rejects, int Reviews, IReadOnlyList<Example> Worst);

/// <summary>A fact asked of good rows.</summary>
internal sealed record Asked(string Field, string Rule, int Rows, IReadOnlyList<Example> Worst);

/// <summary>Ingredients of all lists, and how many of them no table of the pack has under exactly that name.</summary>
internal sealed record IngredientCount(long All, long Unknown, IReadOnlyList<CommonIngredient> MostCommonUnknown);

/// <summary>An unknown ingredient and how often it stands in a list.</summary>
internal sealed record CommonIngredient(string Name, int Times);

/// <summary>One row of which a count consists.</summary>
/// <param name="Row">Id of the row.</param>
/// <param name="Text">The words that matter.</param>
/// <param name="Said">What the engine said.</param>
/// <param name="Why">What the corpus says.</param>
internal sealed record Example(string Row, string Text, string Said, string? Why);
