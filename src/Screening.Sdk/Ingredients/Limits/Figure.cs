namespace Screening.Ingredients.Limits;

/// <summary>How much a label states, as limits speak of it.</summary>
/// <param name="AtLeast">The figure in the unit of the limits, or what it is at least; null if none is stated that compares.</param>
/// <param name="IsWhole">Whether that is all of it. The figure of a tablet is not, where the limit is for a day and nobody says how many are taken.</param>
internal readonly record struct Figure(decimal? AtLeast, bool IsWhole)
{
    public static readonly Figure Absent = new(null, IsWhole: false);

    /// <summary>A figure that is all of it; absent if null.</summary>
    public static Figure Of(decimal? stated) => stated is null ? Absent : new Figure(stated, IsWhole: true);

    /// <summary>Whether it is over a limit; of a substance that may not be there, any figure is.</summary>
    public bool IsOver(Limit limit) => AtLeast > limit.Max;
}
