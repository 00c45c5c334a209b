using Screening.Normalization;

namespace Screening.Rules;

/// <summary>Which filings a rule looks at. All given conditions must hold; an empty one is not asked.</summary>
internal sealed record AppliesTo
{
    public static readonly AppliesTo Everything = new();

    public ProductKindSet Kinds { get; init; }

    public CodeSet Codes { get; init; } = CodeSet.Empty;

    public CodeSet NotCodes { get; init; } = CodeSet.Empty;

    public string[] Modes { get; init; } = [];

    public string[] Origins { get; init; } = [];

    public FilingStage[] Stages { get; init; } = [];

    /// <summary>Null if the rule looks at this filing; else which condition keeps it away.</summary>
    public string? KeptAwayBy(NormalizedFiling filing)
    {
        if (!Kinds.IsEmpty && !Kinds.Overlaps(filing.Kinds)) return "kinds";
        if (!Codes.IsEmpty && !Codes.Contains(filing.Code.Digits)) return "codes";
        if (!NotCodes.IsEmpty && NotCodes.Contains(filing.Code.Digits)) return "notCodes";
        if (Modes.Length > 0 && !Modes.Contains(filing.Filing.SupervisionMode, StringComparer.Ordinal)) return "modes";
        if (Origins.Length > 0 && !Origins.Contains(filing.Filing.OriginCountry, StringComparer.Ordinal)) return "origins";
        if (Stages.Length > 0 && !Stages.Contains(filing.Filing.Stage)) return "stages";
        return null;
    }
}
