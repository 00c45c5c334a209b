using Screening.Barcodes;
using Screening.Normalization;
using Screening.Rules;

namespace Screening.Packs;

/// <summary>Reads a rule about the numbers in the barcode field.</summary>
internal static class BarcodesReader
{
    private enum Question
    {
        Fault,
        Range,
        Case,
        Tagged,
    }

    public static IEnumerable<Rule> Read(MapReader doc, PackContext context)
    {
        var header = HeaderReader.Read(doc);
        if (!doc.Has("test")) doc.Missing("test");
        BarcodeRule? rule = doc.Word<Question>("test") switch
        {
            Question.Fault => new FaultRule(header, Faults(doc)),
            Question.Range => new RangeRule(header, Ranges(doc), [.. doc.PlacedCodes("notOrigins").Select(origin => origin.Value)]),
            Question.Case => new CaseRule(header),
            Question.Tagged => new TaggedRule(header, Tags(doc, header)),
            _ => null,
        };
        return rule is null ? [] : [rule];
    }

    private static IReadOnlyList<BarcodeFault> Faults(MapReader doc)
    {
        if (!doc.Has("faults")) doc.Missing("faults");
        return doc.Words<BarcodeFault>("faults");
    }

    private static CodeSet Ranges(MapReader doc)
    {
        var ranges = new List<CodeRange>();
        var written = doc.PlacedCodes("ranges");
        if (written.Count == 0) doc.Missing("ranges");
        foreach (var (value, at) in written)
            if (CodeRange.Parse(value) is { } range) ranges.Add(range);
            else doc.Diagnostics.Error(DiagnosticCodes.BadCode, at, $"`{value}` is not a prefix of 2 to 13 digits, nor a range such as 200-299");
        return new CodeSet(ranges);
    }

    private static ILookup<string, BarcodeTag> Tags(MapReader doc, RuleHeader header)
    {
        if (!doc.Has("tags")) doc.Missing("tags");
        return doc.Maps("tags").Select(map => ReadTag(map, header)).OfType<BarcodeTag>().ToLookup(tag => tag.Gtin, StringComparer.Ordinal);
    }

    private static BarcodeTag? ReadTag(MapReader map, RuleHeader header)
    {
        var (written, outcome) = (map.Code("gtin"), HeaderReader.ReadOutcome(map, header.Outcome));
        HeaderReader.CheckCertainty(map, header.Basis, outcome);
        map.Text("source");
        var (reason, valid) = (new Message(map.Text("reason"), map.Text("reasonEn")), new EffectivePeriod(map.Day("from"), map.Day("to")));
        if (!valid.IsPossible) map.Diagnostics.Error(DiagnosticCodes.ImpossiblePeriod, map.At("to"), $"the tag ends before it begins: {valid}");
        map.Done();
        if (Gtin.Parse(written) is { } gtin) return new BarcodeTag(gtin.Canonical, reason, outcome, valid, map.Location);
        if (written.Length > 0) map.Diagnostics.Error(DiagnosticCodes.BadCheckDigit, map.At("gtin"), $"`{written}` is not a barcode of 8, 12, 13 or 14 digits with a right check digit");
        return null;
    }
}
