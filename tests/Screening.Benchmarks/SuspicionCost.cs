using System.Diagnostics;
using System.Text;

namespace Screening.Benchmarks;

/// <summary>Time per label with suspicions over the time of exact matching alone: the same pack with <c>suspicions: false</c> in every rule.</summary>
internal static class SuspicionCost
{
    private const double Most = 2;
    private const int Rounds = 15;

    public static void Check()
    {
        var (all, exact) = (RulePack.Load(Corpus.RulesFolder).Compile(), RulePack.Read(Exact(Corpus.RulesFolder)).Compile());
        Filing[] labels = Corpus.Labels();
        Compare(all, exact, labels);
        var (withThem, without) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        // Turn by turn, so that whatever else the machine does falls on both.
        for (var round = 0; round < Rounds; round++)
        {
            withThem = Least(withThem, TimeOf(all, labels));
            without = Least(without, TimeOf(exact, labels));
        }
        Console.WriteLine($"suspicions: {PerLabel(withThem):0.0} µs per label, exact matching alone {PerLabel(without):0.0} µs: {withThem / without:0.00} times");
        if (withThem / without > Most) throw new InvalidOperationException($"suspicions may cost {Most} times exact matching");

        double PerLabel(TimeSpan time) => time.TotalMicroseconds / labels.Length;
    }

    // Suspicions only ever add, and both packs do what their names say.
    private static void Compare(Screener all, Screener exact, Filing[] labels)
    {
        var probe = labels[0] with { Ingredients = "water, 5ibutramine" };
        if (Found(all, probe) <= Found(exact, probe)) throw new InvalidOperationException("a suspicion is not found, or exact matching finds it");
        foreach (var label in labels)
            if (Found(all, label) < Found(exact, label)) throw new InvalidOperationException("exact matching finds more");
    }

    private static int Found(Screener screener, Filing filing) => screener.Screen(filing, Corpus.AsOf).Findings.Count;

    private static TimeSpan TimeOf(Screener screener, Filing[] labels)
    {
        var watch = Stopwatch.StartNew();
        foreach (var label in labels) screener.Screen(label, Corpus.AsOf);
        return watch.Elapsed;
    }

    private static TimeSpan Least(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static List<RuleFile> Exact(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".tsv", StringComparison.Ordinal) || (path.EndsWith(".yaml", StringComparison.Ordinal) && !path.EndsWith(".test.yaml", StringComparison.Ordinal)))
            .Select(path => new RuleFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), Encoding.UTF8.GetBytes(WithoutSuspicions(File.ReadAllText(path)))))];

    private static string WithoutSuspicions(string text) =>
        text.StartsWith("kind: substances\n", StringComparison.Ordinal) ? text + "suspicions: false\n" : text;
}
