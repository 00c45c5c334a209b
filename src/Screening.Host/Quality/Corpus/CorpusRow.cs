namespace Screening.Host.Quality.Corpus;

/// <summary>A filing with a known answer.</summary>
internal sealed record CorpusRow
{
    /// <summary>The class of rows that nobody disguised.</summary>
    public const string Plain = "plain";

    /// <summary>Names the row in reports.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// The filing; several where the same text may stand on goods of several kinds. A bad row is found if one of them is stopped,
    /// a good one is clean if none of them is.
    /// </summary>
    public required IReadOnlyList<Filing> Filings { get; init; }

    /// <summary>Whether such goods must be stopped or let through.</summary>
    public required Expectation Expect { get; init; }

    /// <summary>The outcomes that are right; empty for anything but Pass (bad), or for Pass alone (good).</summary>
    public IReadOnlyList<Outcome> Outcomes { get; init; } = [];

    /// <summary>Substances of which one must be named by a finding; empty when that is not asked.</summary>
    public IReadOnlyList<string> Substances { get; init; } = [];

    /// <summary>How the id of a rule that finds it must begin.</summary>
    public string? Rule { get; init; }

    /// <summary>The evasion class, <see cref="Plain"/>, or another word of the corpus's own.</summary>
    public string Class { get; init; } = Plain;

    /// <summary>BCP 47 tag of the text that matters; <c>und</c> when unknown.</summary>
    public string Lang { get; init; } = "und";

    /// <summary>Why the answer is what it is.</summary>
    public string? Why { get; init; }

    /// <summary>The disguised word and what its plain form led to; null in a row that nobody disguised.</summary>
    public Disguised? Disguised { get; init; }
}

/// <summary>A word written otherwise. A finding must quote from it, and ask for no less than the plain form did.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Plain">What found the plain form.</param>
internal sealed record Disguised(Place At, Finding Plain);

/// <summary>Which of two errors a row is there to show.</summary>
internal enum Expectation
{
    /// <summary>Must be let through.</summary>
    Good,

    /// <summary>Must be stopped.</summary>
    Bad,
}
