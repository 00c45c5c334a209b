namespace Screening.Tests.ReferencePack;

/// <summary>A rule file with one thing broken.</summary>
/// <param name="Line">Where it is broken.</param>
/// <param name="What">What stood there and what stands there now.</param>
/// <param name="Text">The whole file; null if it is gone.</param>
internal sealed record Mutant(int Line, string What, string? Text);
