using System.Globalization;
using Screening.Rules;
using Screening.Tariff;

namespace Screening.Packs;

/// <summary>Reads a year's tariff and the questions asked of it.</summary>
internal static class TariffReader
{
    private enum Question
    {
        Shape,
        UnknownCode,
        UnknownAdditional,
        Supervision,
        Ambiguous,
        Unit,
        Vat,
    }

    public static IEnumerable<Rule> Read(MapReader doc, PackContext context)
    {
        var header = HeaderReader.Read(doc, Outcome.Review, message: false);
        foreach (var key in (string[])["table", "checks"])
            if (!doc.Has(key)) doc.Missing(key);
        var items = Items(doc, context);
        var letters = items.SelectMany(item => item.Supervision).ToHashSet();
        var table = new TariffTable(items, Pairs(doc, context, "gone", "code8", "candidates"), Pairs(doc, context, "units", "code", "name"));
        return [.. doc.Maps("checks").Select(map => ReadCheck(map, HeaderReader.ReadCheck(map, header), table, letters)).OfType<Rule>()];
    }

    private static List<TariffItem> Items(MapReader doc, PackContext context)
    {
        var items = new List<TariffItem>();
        if (context.Table(doc, "table", ["code", "name", "unit1", "supervision"], ["unit2", "consumptionTax", "vat", "quarantine"]) is not { } table) return items;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows(context.Diagnostics))
        {
            var item = Item(row);
            if (item.Code.Length != 10 || !item.Code.All(char.IsAsciiDigit))
                context.Diagnostics.Error(DiagnosticCodes.BadCode, row.At("code"), $"tariff code `{item.Code}` is not made of 10 digits");
            else if (!seen.Add(item.Code))
                context.Diagnostics.Error(DiagnosticCodes.DuplicateCode, row.At("code"), $"tariff code `{item.Code}` stands twice in this table");
            if (!IsRate(item.Vat)) context.Diagnostics.Error(DiagnosticCodes.BadNumber, row.At("vat"), $"`{item.Vat}` is not a rate such as 13%");
            items.Add(item);
        }
        if (items.Count == 0) context.Diagnostics.Error(DiagnosticCodes.MissingKey, doc.At("table"), "the table has no rows");
        return items;
    }

    private static TariffItem Item(Table.Row row) =>
        new(row.Shared("code"), row.Shared("name"), row.Shared("unit1"), row.Shared("unit2"), row.Shared("vat"), row.Shared("supervision"));

    private static bool IsRate(string vat) =>
        vat.Length == 0 || (vat.EndsWith('%') && decimal.TryParse(vat.AsSpan(0, vat.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _));

    private static Dictionary<string, string> Pairs(MapReader doc, PackContext context, string key, string column, string value)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        if (context.Table(doc, key, [column, value], ["dimension", "baseUnit", "factor"]) is not { } table) return pairs;
        foreach (var row in table.Rows(context.Diagnostics))
            if (!pairs.TryAdd(row.Shared(column), row.Shared(value)))
                context.Diagnostics.Error(DiagnosticCodes.DuplicateCode, row.At(column), $"`{row[column]}` stands twice in this table");
        return pairs;
    }

    private static TariffCheck? ReadCheck(MapReader map, RuleHeader header, TariffTable table, HashSet<char> letters)
    {
        if (!map.Has("check")) map.Missing("check");
        TariffCheck? check = map.Word<Question>("check") switch
        {
            Question.Shape => new ShapeCheck(header, table),
            Question.UnknownCode => new UnknownLineCheck(header, table),
            Question.UnknownAdditional => new UnknownAdditionalCheck(header, table),
            Question.Supervision => new SupervisionCheck(header, table, Letters(map, letters), map.OptionalText("unlessDocument")),
            Question.Ambiguous => new AmbiguousCheck(header, table, Letters(map, letters)),
            Question.Unit => new UnitCheck(header, table),
            Question.Vat => new VatCheck(header, table),
            _ => null,
        };
        if (check is AmbiguousCheck && header.Outcome != Outcome.Incomplete)
            map.Diagnostics.Error(DiagnosticCodes.Contradiction, map.At("outcome"), "a check that asks for the ten-digit code can only be `incomplete`");
        if (check is not null) map.Done();
        return check;
    }

    // A letter that no code carries is a slip that would let every code pass.
    private static string Letters(MapReader map, HashSet<char> known)
    {
        var letters = map.Text("letters");
        foreach (var letter in letters)
            if (known.Count > 0 && !known.Contains(letter))
                map.Diagnostics.Error(DiagnosticCodes.NoEffect, map.At("letters"), $"no code of the table carries the supervision letter `{letter}`");
        return letters;
    }
}
