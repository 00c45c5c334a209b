using Screening.Normalization;
using Screening.Packs.Yaml;
using Screening.Rules;

namespace Screening.Packs;

/// <summary>Reads the test files of rules.</summary>
internal sealed class RuleTestReader(DiagnosticBag diagnostics)
{
    private const int MostEvidence = 64;

    // Rules without dates give the same answer on any day; a test that names no day gets this one rather than the clock's.
    private static readonly DateOnly DefaultDay = new(2026, 11, 24);

    private readonly FilingFromYaml _filings = new(diagnostics);

    public IReadOnlyList<RuleTest> Read(MapReader doc)
    {
        var rule = (Id: doc.Text("rule"), At: doc.At("rule"));
        var asOf = doc.Day("asOf") ?? DefaultDay;
        var common = doc.RawMap("base");
        if (!doc.Has("cases")) doc.Missing("cases");
        var tests = doc.Maps("cases").Select(map => ReadCase(map, rule, asOf, common)).OfType<RuleTest>().ToList();
        doc.Done();
        return tests;
    }

    private RuleTest? ReadCase(MapReader map, (string Id, SourceLocation At) rule, DateOnly asOf, YamlMap? common)
    {
        var own = map.RawMap("filing");
        var filing = _filings.Read(common, own, map);
        if (!map.Has("expect")) map.Missing("expect");
        var expect = map.Word<Expectation>("expect");
        var test = new RuleTest
        {
            RuleId = rule.Id,
            RuleAt = rule.At,
            Name = map.Text("name"),
            AsOf = LegalDay.Start(map.Day("asOf") ?? asOf),
            Filing = filing ?? new Filing { FilingId = "" },
            History = [.. map.Maps("history").Select(ReadObservation)],
            Expect = expect ?? Expectation.None,
            Evidence = ReadEvidence(map, common, own, expect),
            Todo = map.Flag("todo"),
            Location = map.Location,
        };
        map.Done();
        return filing is null || expect is null ? null : test;
    }

    // Evidence is the filing's own words, so words that the filing does not have can never be among it.
    private static IReadOnlyList<string> ReadEvidence(MapReader map, YamlMap? common, YamlMap? own, Expectation? expect)
    {
        var words = map.PlacedTexts("evidence");
        if (words.Count > 0 && expect == Expectation.None)
            map.Diagnostics.Error(DiagnosticCodes.ImpossibleCase, map.At("evidence"), "a rule that says nothing has no evidence");
        if (words.Count > MostEvidence) map.Diagnostics.Error(DiagnosticCodes.TooLarge, map.At("evidence"), $"more than {MostEvidence} words of evidence");
        foreach (var (word, at) in words.Take(MostEvidence))
            if (!FilingFromYaml.Members(common, own).Any(member => Contains(member.Value, word)))
                map.Diagnostics.Error(DiagnosticCodes.ImpossibleCase, at, $"`{word}` stands nowhere in the filing");
        return [.. words.Select(word => word.Value)];
    }

    private static bool Contains(YamlNode node, string word) => node switch
    {
        YamlText text => text.Value.Contains(word, StringComparison.Ordinal),
        YamlList list => list.Items.Any(item => Contains(item, word)),
        YamlMap map => map.Entries.Any(entry => Contains(entry.Value, word)),
        _ => false,
    };

    private static BarcodeObservation ReadObservation(MapReader map)
    {
        var written = map.Code("gtin");
        var gtin = Gtin.Parse(written);
        if (gtin is null && written.Length > 0)
            map.Diagnostics.Error(DiagnosticCodes.BadTestFiling, map.At("gtin"), $"`{written}` is not a barcode of 8, 12, 13 or 14 digits with a right check digit");
        var observation = new BarcodeObservation
        {
            Gtin = gtin?.Canonical ?? "",
            FilingId = map.Text("filingId"),
            FiledAt = LegalDay.Start(map.Day("filedAt") ?? DefaultDay),
            SellerId = map.OptionalText("sellerId"),
            TariffCode = map.OptionalText("tariffCode"),
            UnitPrice = map.Number("unitPrice"),
            NetContent = map.Number("netContent"),
            NetContentUnit = map.OptionalText("netContentUnit"),
            PackCount = map.WholeNumber("packCount", 1),
            Brand = map.OptionalText("brand"),
            BrandOriginal = map.OptionalText("brandOriginal"),
            ProductKind = map.Word<ProductKind>("productKind"),
        };
        map.Done();
        return observation;
    }
}
