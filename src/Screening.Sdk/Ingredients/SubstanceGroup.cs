using Screening.Ingredients.Limits;

namespace Screening.Ingredients;

/// <summary>The places at which one rule found one substance.</summary>
internal sealed class SubstanceGroup(SubstanceRule rule, Substance substance)
{
    // Enough to show the pattern; a hostile text that repeats a name ten thousand times gets no more.
    public const int MostEvidence = 16;

    private int _setAside;

    public SubstanceRule Rule { get; } = rule;

    public Substance Substance { get; } = substance;

    /// <summary>What the gravest place asks for.</summary>
    public Judgement Gravest { get; private set; }

    /// <summary>Whether some place states a figure within the limits; then a list that states none asks nothing.</summary>
    public bool IsStated { get; set; }

    /// <summary>The word that makes every place so far doubtful; null once one is plain.</summary>
    public string? Doubt { get; private set; }

    /// <summary>Whether some place has a name itself, and not what only looks like one.</summary>
    public bool IsCertain { get; private set; }

    public List<Evidence> Evidence { get; } = [];

    public bool IsFull => Evidence.Count == MostEvidence;

    /// <summary>Whether one more place that was set aside should be told.</summary>
    public bool TellsOneMore() => _setAside++ < MostEvidence;

    /// <summary>Whether such a place would change anything.</summary>
    public bool Takes(in Judgement judgement, bool isCertain) => !IsFull || Decides(judgement, isCertain);

    /// <summary>Adds a place. What decides is shown first.</summary>
    public void Add(Evidence evidence, in Judgement judgement, bool isCertain, string? doubt)
    {
        var decides = Decides(judgement, isCertain);
        if (Evidence.Count == 0 || (doubt is null && isCertain)) Doubt = doubt;
        if (Evidence.Count == 0 || judgement.IsGraverThan(Gravest)) Gravest = judgement;
        IsCertain |= isCertain;
        if (IsFull) Evidence.RemoveAt(MostEvidence - 1);
        if (!Evidence.Exists(known => known.Field == evidence.Field && known.Start == evidence.Start)) Evidence.Insert(decides ? 0 : Evidence.Count, evidence);
    }

    private bool Decides(in Judgement judgement, bool isCertain) =>
        Evidence.Count > 0 && (judgement.IsGraverThan(Gravest) || (isCertain && !IsCertain));
}
