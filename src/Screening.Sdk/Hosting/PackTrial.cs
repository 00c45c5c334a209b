using Microsoft.Extensions.Options;

namespace Screening.Hosting;

/// <summary>Judges what lies in the folder, aside from the pack that answers: reads it, compiles it and runs its own tests.</summary>
internal sealed class PackTrial(IOptions<PackOptions> options, HostFolder folder, ScreeningMetrics metrics, TimeProvider time)
{
    // Files that change while they are judged are a mixture of two versions, and are read again; not for ever, since health must tell.
    private const int Readings = 3;

    /// <summary>The state that follows from the files as they are now; the same one if they say nothing new. Never throws.</summary>
    public PackState Run(PackState now)
    {
        try
        {
            return Judge(PackReading.Of(folder.Path), now);
        }
        catch (Exception failure)
        {
            // Whatever it was, the rules of a moment ago are better than none.
            return now.Refuse(Refusal($"the rules cannot be read: {failure.Message}", null));
        }
    }

    private PackState Judge(PackReading reading, PackState now)
    {
        for (var i = 0; i < Readings; i++)
        {
            if (now.Knowing(reading.Fingerprint) is { } known) return known;
            var next = Next(reading, now);
            var after = PackReading.Of(folder.Path);
            if (after.Fingerprint == reading.Fingerprint) return next;
            reading = after;
        }
        return now.Refuse(Refusal("the rules went on changing while they were read", null));
    }

    private PackState Next(PackReading reading, PackState now)
    {
        var pack = reading.Pack();
        if (Fault(pack, now.Current?.Rules) is { } fault) return Refuse(fault, pack.Diagnostics, []);
        var screener = pack.Compile();
        var tests = options.Value.RunTests ? pack.RunTests(screener) : new RuleTestReport([]);
        return tests.Failed == 0
            ? new PackState(new LoadedPack(pack, screener, tests.Results.Count, time.GetUtcNow(), reading.Fingerprint, metrics), null)
            : Refuse($"{tests.Failed} of {tests.Results.Count} tests of the rules fail", [], [.. tests.Results.Where(test => test.Status == RuleTestStatus.Failed)]);

        PackState Refuse(string reason, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<RuleTestResult> failed) =>
            now.Refuse(Refusal(reason, reading.Fingerprint) with { Diagnostics = diagnostics, FailedTests = failed });
    }

    private static string? Fault(RulePack pack, RulePack? earlier)
    {
        if (pack.HasErrors) return "the rules have errors";
        if (pack.Rules.Count == 0) return "the pack has no rules, so that everything would pass";
        return earlier is not null && LostRule(pack, earlier) is { } lost
            ? $"the rule `{lost}` was there before and is not retired; retire it, or start again without it" : null;
    }

    // A folder that is half copied may compile and pass its tests, and everything that a lost rule forbids would pass.
    // Going back to an earlier version takes rules away on purpose.
    private static string? LostRule(RulePack pack, RulePack earlier) =>
        pack.Identity.Id == earlier.Identity.Id && !IsOlder(pack.Identity.Version, earlier.Identity.Version) ? pack.LostSince(earlier).FirstOrDefault() : null;

    private static bool IsOlder(string version, string than) =>
        Version.TryParse(version, out var left) && Version.TryParse(than, out var right) && left < right;

    private PackRefusal Refusal(string reason, string? fingerprint) => new() { Reason = reason, At = time.GetUtcNow(), Fingerprint = fingerprint };
}
