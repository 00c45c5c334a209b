using Screening.Hosting;

namespace Screening.Host.Serve;

/// <summary>A pack that decides now. A request takes one and keeps it to its end.</summary>
/// <param name="Pack">The rules.</param>
/// <param name="Number">The pack's number in the store.</param>
internal sealed record RulesInUse(LoadedPack Pack, long Number);
