using System.IO.Compression;
using System.Text.Json;
using Screening.Formats;

namespace Screening.Benchmarks;

/// <summary>
/// What is screened: the repository's samples, or real label texts where the environment variable SCREENING_LABELS names a folder
/// with <c>labels-100k.ndjson.gz</c> (one object a line: gtin, name, ingredients).
/// </summary>
internal static class Corpus
{
    private const int FewestCharacters = 300;
    private const int MostCharacters = 500;
    private const int Most = 2_000;

    public static readonly DateTimeOffset AsOf = new(2026, 11, 24, 0, 0, 0, TimeSpan.FromHours(8));

    public static string Root { get; } = FindRoot();

    public static string RulesFolder => Path.Combine(Root, "rules", "cn-cbec");

    public static Filing[] Samples()
    {
        using var file = File.OpenRead(Path.Combine(Root, "samples", "filings.ndjson"));
        return [.. FilingFormats.Find("ndjson")!.Read(file).Select(record => record.Filing!)];
    }

    /// <summary>Filings of food whose ingredient text has about 400 characters; the samples where there are no real labels.</summary>
    public static Filing[] Labels()
    {
        if (Environment.GetEnvironmentVariable("SCREENING_LABELS") is not { Length: > 0 } folder) return Samples();
        using var file = new GZipStream(File.OpenRead(Path.Combine(folder, "labels-100k.ndjson.gz")), CompressionMode.Decompress);
        using var lines = new StreamReader(file);
        var filings = new List<Filing>(Most);
        while (filings.Count < Most && lines.ReadLine() is { } line)
            if (FilingOf(line) is { } filing) filings.Add(filing);
        return [.. filings];
    }

    /// <summary>Says what the corpus is and what becomes of it, so that a fast wrong answer does not look like a good one.</summary>
    public static void Check()
    {
        var screener = RulePack.Load(RulesFolder).Compile();
        foreach (var (name, filings) in new[] { ("samples", Samples()), ("labels", Labels()) })
        {
            var outcomes = filings.GroupBy(filing => screener.Screen(filing, AsOf).Outcome).OrderBy(group => group.Key);
            Console.WriteLine($"{name}: {filings.Length} filings, mean ingredient text {filings.Average(f => f.Ingredients?.Length ?? 0):0} characters; "
                + string.Join(", ", outcomes.Select(group => $"{group.Key} {group.Count()}")));
        }
    }

    private static Filing? FilingOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        var ingredients = json.RootElement.GetProperty("ingredients").GetString() ?? "";
        if (ingredients.Length is < FewestCharacters or > MostCharacters) return null;
        return new Filing
        {
            FilingId = "L",
            SupervisionMode = "1210",
            TariffCode = "1905310000",
            SellingName = json.RootElement.GetProperty("name").GetString(),
            CustomsName = "甜饼干",
            Ingredients = ingredients,
            NetContent = 200,
            NetContentUnit = "g",
            UnitPrice = 39,
            OriginCountry = "DE",
        };
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Screening.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Screening.slnx is not above this program");
    }
}
