using BenchmarkDotNet.Attributes;

namespace Screening.Benchmarks;

/// <summary>One filing with all evidence, on the full pack.</summary>
[MemoryDiagnoser]
public class ScreenBenchmarks
{
    private Screener _screener = null!;
    private Filing[] _labels = null!;
    private Filing[] _samples = null!;
    private Filing[] _passing = null!;
    private int _next;

    [GlobalSetup]
    public void Setup()
    {
        _screener = RulePack.Load(Corpus.RulesFolder).Compile();
        _labels = Corpus.Labels();
        _samples = Corpus.Samples();
        _passing = [.. _labels.Where(filing => _screener.Screen(filing, Corpus.AsOf).Outcome == Outcome.Pass)];
    }

    /// <summary>Real labels of about 400 characters (the samples where there are none).</summary>
    [Benchmark(Baseline = true)]
    public Decision Label() => Screen(_labels);

    /// <summary>Those of them that pass.</summary>
    [Benchmark]
    public Decision PassingLabel() => Screen(_passing);

    /// <summary>The samples, a third of which are disguises with much evidence.</summary>
    [Benchmark]
    public Decision Sample() => Screen(_samples);

    /// <summary>The same with an explanation of every rule.</summary>
    [Benchmark]
    public Explanation Explained() => _screener.Explain(_labels[Next(_labels)], Corpus.AsOf);

    private Decision Screen(Filing[] filings) => _screener.Screen(filings[Next(filings)], Corpus.AsOf);

    private int Next(Filing[] filings) => _next = (_next + 1) % filings.Length;
}
