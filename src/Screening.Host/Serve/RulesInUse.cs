namespace Screening.Host.Serve;

/// <summary>A pack that decides. A request takes one and keeps it to its end.</summary>
/// <param name="Pack">The rules as written.</param>
/// <param name="Screener">The rules as compiled.</param>
/// <param name="Number">The pack's number in the store.</param>
internal sealed record RulesInUse(RulePack Pack, Screener Screener, long Number);
