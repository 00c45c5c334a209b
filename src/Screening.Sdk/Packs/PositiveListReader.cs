using Screening.PositiveLists;
using Screening.Rules;

namespace Screening.Packs;

/// <summary>Reads an edition of the positive list.</summary>
internal static class PositiveListReader
{
    public static IEnumerable<Rule> Read(MapReader doc, PackContext context)
    {
        var header = HeaderReader.Read(doc, Outcome.Reject);
        var never = AppliesToReader.Codes(doc, "never");
        var entries = ReadEntries(doc, never);
        yield return new PositiveList(header)
        {
            Entries = entries,
            IsComplete = doc.Flag("complete"),
            Coverage = AppliesToReader.Codes(doc, "coverage"),
            Removed = ReadRemoved(doc, entries),
            Never = never,
            NeverMessage = HeaderReader.ReadMessage(doc, required: !never.IsEmpty, "neverMessage"),
        };
    }

    private static Dictionary<string, PositiveListEntry> ReadEntries(MapReader doc, CodeSet never)
    {
        var entries = new Dictionary<string, PositiveListEntry>(StringComparer.Ordinal);
        if (!doc.Has("entries")) doc.Missing("entries");
        foreach (var map in doc.Maps("entries"))
        {
            var entry = ReadEntry(map);
            if (never.Contains(entry.Code))
                map.Diagnostics.Error(DiagnosticCodes.Contradiction, map.At("code"), $"tariff line `{entry.Code}` is an entry, but `never` says that it is not on the list");
            if (entry.Code.Length > 0 && !entries.TryAdd(entry.Code, entry))
                map.Diagnostics.Error(DiagnosticCodes.DuplicateCode, map.At("code"), $"tariff line `{entry.Code}` stands twice in this edition");
        }
        return entries;
    }

    private static Dictionary<string, RemovedLine> ReadRemoved(MapReader doc, Dictionary<string, PositiveListEntry> entries)
    {
        var removed = new Dictionary<string, RemovedLine>(StringComparer.Ordinal);
        foreach (var map in doc.Maps("removed"))
        {
            var line = ReadRemoved(map);
            if (entries.TryGetValue(line.Code, out var entry))
                map.Diagnostics.Error(DiagnosticCodes.Contradiction, map.At("code"), $"tariff line `{line.Code}` is removed here and an entry at {entry.Location}");
            if (line.Code.Length > 0 && !removed.TryAdd(line.Code, line))
                map.Diagnostics.Error(DiagnosticCodes.DuplicateCode, map.At("code"), $"tariff line `{line.Code}` stands twice in this edition");
        }
        return removed;
    }

    private static PositiveListEntry ReadEntry(MapReader map)
    {
        var code = Line(map);
        var conditions = map.Maps("conditions").Select(condition => PositiveListConditionReader.Read(condition, code)).OfType<Condition>().ToList();
        if (map.Has("conditions") && conditions.Count == 0) map.Missing("conditions");
        var entry = new PositiveListEntry(
            code, map.Text("name"), map.OptionalText("remark"), conditions, map.Text("source"), map.Word<Confidence>("confidence") ?? Confidence.Low, map.Location);
        map.Done();
        return entry;
    }

    private static RemovedLine ReadRemoved(MapReader map)
    {
        var line = new RemovedLine(Line(map), map.Text("name"), map.Text("source"), map.Location);
        map.Done();
        return line;
    }

    private static string Line(MapReader map)
    {
        var code = map.Code("code");
        if (code.Length == 8 && code.All(char.IsAsciiDigit)) return code;
        if (code.Length > 0)
            map.Diagnostics.Error(DiagnosticCodes.BadCode, map.At("code"), $"tariff line `{code}` has {code.Length} {(code.Length == 1 ? "character" : "characters")}; expected 8 digits");
        return "";
    }
}
