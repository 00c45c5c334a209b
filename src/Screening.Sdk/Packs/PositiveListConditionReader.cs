using Screening.PositiveLists;
using Screening.Rules;

namespace Screening.Packs;

/// <summary>Reads one condition of a line's remark, and refuses those that hold for every filing.</summary>
internal static class PositiveListConditionReader
{
    private const int LineDigits = 8;

    /// <summary>The condition; null after an error.</summary>
    /// <param name="map">The condition's mapping.</param>
    /// <param name="line">The tariff line it belongs to; empty if that is malformed.</param>
    public static Condition? Read(MapReader map, string line)
    {
        var outcome = HeaderReader.ReadOutcome(map, Outcome.Reject);
        var kind = map.Text("kind");
        Condition? condition = kind switch
        {
            "modes" => new ModesCondition(Modes(map), outcome, map.Location),
            "exceptCodes" => new ExceptCodesCondition(ExceptCodes(map, line), outcome, map.Location),
            "exceptKinds" => new ExceptKindsCondition(Kinds(map), outcome, map.Location),
            "maxNetWeightKg" => new MaxNetWeightCondition(map.PositiveNumber("max"), outcome, map.Location),
            "onlyGoods" => new OnlyGoodsCondition(Words(map), map.Texts("words"), outcome, map.Location),
            "exceptGoods" => new ExceptGoodsCondition(Words(map), outcome, map.Location),
            "onlyWithDocument" => new DocumentCondition(map.Text("document"), outcome, map.Location),
            _ => null,
        };
        if (condition is not null) map.Done();
        else if (kind.Length > 0) map.Diagnostics.Error(DiagnosticCodes.UnknownWord, map.At("kind"), $"`{kind}` is not a kind of condition");
        return condition;
    }

    private static IReadOnlyList<string> Modes(MapReader map)
    {
        var modes = AppliesToReader.ReadModes(map);
        if (modes.Count == 0) map.Missing("modes");
        if (AppliesToReader.Modes.All(modes.Contains)) map.Diagnostics.Error(DiagnosticCodes.NoEffect, map.At("modes"), "every supervision mode is allowed here, so this condition always holds");
        return modes;
    }

    private static CodeSet ExceptCodes(MapReader map, string line)
    {
        var codes = AppliesToReader.Codes(map, "codes");
        if (!map.Has("codes")) map.Missing("codes");
        foreach (var range in codes.Ranges)
            if (line.Length > 0 && !IsInside(range, line))
                map.Diagnostics.Error(DiagnosticCodes.NoEffect, map.At("codes"), $"`{range.From}` is not a code below the line `{line}`");
        return codes;
    }

    private static bool IsInside(CodeRange range, string line) =>
        range.From.Length > LineDigits && range.From.StartsWith(line, StringComparison.Ordinal) && range.To.StartsWith(line, StringComparison.Ordinal);

    private static ProductKindSet Kinds(MapReader map)
    {
        if (!map.Has("kinds")) map.Missing("kinds");
        return AppliesToReader.Kinds(map, "kinds");
    }

    private static List<string> Words(MapReader map)
    {
        if (!map.Has("words")) map.Missing("words");
        return TermReader.Fold(map, "words", shortest: 1);
    }
}
