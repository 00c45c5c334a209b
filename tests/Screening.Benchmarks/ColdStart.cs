using System.Diagnostics;

namespace Screening.Benchmarks;

/// <summary>Load and compile the whole pack in a fresh process, and what stays in memory.</summary>
internal static class ColdStart
{
    public static void Measure(string folder)
    {
        var packBytes = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Sum(path => new FileInfo(path).Length);
        var heapBefore = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var screener = LoadAndCompile(folder);
        var loaded = watch.Elapsed;
        var filing = Corpus.Samples()[0];
        watch.Restart();
        screener.Screen(filing, Corpus.AsOf);
        var first = watch.Elapsed;
        var heap = GC.GetTotalMemory(forceFullCollection: true) - heapBefore;
        Console.WriteLine($"pack {packBytes / 1e6:0.00} MB; load + compile {loaded.TotalMilliseconds:0} ms; first decision {first.TotalMilliseconds:0.0} ms");
        Console.WriteLine($"kept by the screener {heap / 1e6:0.0} MB = {(double)heap / packBytes:0.0} × the pack; process peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB");
        GC.KeepAlive(screener);
    }

    // The pack itself is let go: what a platform keeps is the screener.
    private static Screener LoadAndCompile(string folder) => RulePack.Load(folder).Compile();
}
