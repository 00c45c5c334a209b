using BenchmarkDotNet.Running;
using Screening.Benchmarks;

// `cold` measures what can only be measured once in a process; anything else is for BenchmarkDotNet.
if (args is ["cold", .. var folder]) ColdStart.Measure(folder is [var other] ? other : Corpus.RulesFolder);
else if (args is ["check"])
{
    Corpus.Check();
    SuspicionCost.Check();
}
else BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args);
