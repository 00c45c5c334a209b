namespace Screening.Ingredients.Limits;

/// <summary>What keeps a limit from being decided; the later the graver.</summary>
internal enum Doubt
{
    /// <summary>The label states no figure that compares.</summary>
    HowMuch,

    /// <summary>The figure is over the limit for some kinds of goods that it may be.</summary>
    WhichGoods,

    /// <summary>The figure is over the limit, or there is none to keep.</summary>
    None,
}

/// <summary>What one place of a text asks for.</summary>
/// <param name="Outcome">What it asks for.</param>
/// <param name="Doubt">What has to be answered first.</param>
/// <param name="Stated">The figure that the label states.</param>
/// <param name="Limits">What was asked; null for a substance that is not allowed at all.</param>
internal readonly record struct Judgement(Outcome Outcome, Doubt Doubt, Figure Stated, ApplicableLimits? Limits)
{
    /// <summary>Whether only a figure is missing.</summary>
    public bool LacksFigure => Doubt == Doubt.HowMuch && Stated.AtLeast is null;

    /// <summary>Whether it should be told rather than the other one.</summary>
    public bool IsGraverThan(in Judgement other) => Outcome > other.Outcome || (Outcome == other.Outcome && Doubt > other.Doubt);
}
