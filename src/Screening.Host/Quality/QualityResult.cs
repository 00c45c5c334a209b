namespace Screening.Host.Quality;

/// <summary>A report, and what the budget says to it.</summary>
/// <param name="Report">What was measured.</param>
/// <param name="Broken">Limits it goes beyond.</param>
/// <param name="NotMeasured">Classes with a limit and without a row.</param>
internal sealed record QualityResult(QualityReport Report, IReadOnlyList<string> Broken, IReadOnlyList<string> NotMeasured);
