using System.Text;
using BenchmarkDotNet.Attributes;

namespace Screening.Benchmarks;

/// <summary>The same labels against a hundred and against ten thousand names: the cost must not grow with the list.</summary>
public class TermCountBenchmarks
{
    private Screener _screener = null!;
    private Filing[] _labels = null!;
    private int _next;

    [Params(100, 10_000)]
    public int Terms { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _screener = RulePack.Read([Text("pack.yaml", Pack), Text("names.yaml", Rule), Text("names.tsv", Names(Terms))]).Compile();
        _labels = Corpus.Labels();
        var probe = _labels[0] with { Ingredients = $"water, {NameOf(Terms - 1)}, salt" };
        if (_screener.Screen(probe, Corpus.AsOf).Outcome != Outcome.Reject) throw new InvalidOperationException("the last name is not found");
    }

    [Benchmark]
    public Decision Screen() => _screener.Screen(_labels[_next = (_next + 1) % _labels.Length], Corpus.AsOf);

    private const string Pack = """
        kind: pack
        id: names
        version: 2026.1.0
        title: 名称
        titleEn: names
        language: 1
        """;

    private const string Rule = """
        kind: substances
        id: substance/names
        title: 名称
        titleEn: names
        basis: { document: 测试, confidence: high, status: inForce }
        outcome: reject
        message: "{text}"
        messageEn: "{text}"
        table: names.tsv
        """;

    private static string Names(int count)
    {
        var table = new StringBuilder("id\tname\n");
        for (var i = 0; i < count; i++) table.Append(System.Globalization.CultureInfo.InvariantCulture, $"n{i}\t{NameOf(i)}\n");
        return table.ToString();
    }

    // Invented names that share beginnings with each other and with words of labels, as chemical names do.
    private static string NameOf(int number)
    {
        string[] heads = ["methyl", "ethyl", "propyl", "hydroxy", "amino", "chloro", "sodium ", "acetyl", "benzo", "flour", "sugar", "oil "];
        string[] tails = ["ine", "ate", "ol", "one", "ide", "amide", "acid", "zole"];
        var middle = new char[4];
        for (int i = 0, rest = number; i < middle.Length; i++, rest /= 20) middle[i] = "bcdfghjklmnpqrstvwxz"[rest % 20];
        return heads[number % heads.Length] + new string(middle) + tails[number % tails.Length];
    }

    private static RuleFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text.EndsWith('\n') ? text : text + "\n"));
}
