using System.Globalization;
using Screening.Text;

namespace Screening.Ingredients;

/// <summary>How much of an ingredient a label states, read beside its name.</summary>
/// <param name="Value">In parts per million, milligrams or international units.</param>
/// <param name="Kind">Which of the three; they do not compare with each other.</param>
internal readonly record struct Amount(decimal Value, AmountKind Kind)
{
    private const int Reach = 40;
    private const int LongestBefore = 24;

    // Nothing on a label is larger, and no sum or unit makes it overflow.
    private const decimal Most = 1_000_000_000_000m;
    private const int MostDigits = 24;

    /// <summary>The figure in this unit; null if the units do not compare.</summary>
    public decimal? In(string unit)
    {
        foreach (var known in AmountUnit.Known)
            if (known.Written == unit) return known.Kind == Kind ? Value / known.Factor : null;
        return null;
    }

    /// <summary>The figure that belongs to a name, in the unit asked for; null if the ingredient has none that compares.</summary>
    public static decimal? Of(ReadOnlySpan<char> text, int start, int end, string unit) => Find(text, start, end, unit)?.Value;

    /// <summary>
    /// The figure that belongs to a name, and where it stands. It may stand after the name, or directly in front: 2% salicylic acid.
    /// Where both may be meant the larger one counts; null if the ingredient has none that compares.
    /// </summary>
    public static PlacedAmount? Find(ReadOnlySpan<char> text, int start, int end, string unit)
    {
        var after = After(text, end, unit);
        var before = Before(text, start, unit, out var beginsMember);
        return before is null || (after is not null && !beginsMember) || after?.Value > before.Value.Value ? after : before;
    }

    /// <summary>The figure that stands directly behind a name; null if something else does.</summary>
    public static Amount? Directly(ReadOnlySpan<char> text, int end)
    {
        var rest = text[end..].TrimStart(" (:");
        return rest.IsEmpty || !char.IsAsciiDigit(rest[0]) ? null : Read(rest, out _);
    }

    private static PlacedAmount? After(ReadOnlySpan<char> text, int end, string unit)
    {
        var member = Member(text[end..Math.Min(text.Length, end + Reach)]);
        // A figure begun within reach may end beyond it.
        var rest = text[end..Math.Min(text.Length, end + Reach + LongestBefore)];
        for (var i = 0; i < member; i++)
            if (char.IsAsciiDigit(rest[i]))
            {
                if (Read(rest[i..], out var length)?.In(unit) is { } stated) return new PlacedAmount(stated, end + i, end + i + length);
                i += length - 1;
            }
        return null;
    }

    private static PlacedAmount? Before(ReadOnlySpan<char> text, int start, string unit, out bool beginsMember)
    {
        beginsMember = false;
        var before = text[..start].TrimEnd(' ');
        for (var at = before.Length - 1; at >= 0 && at >= before.Length - LongestBefore; at--)
        {
            if (!char.IsAsciiDigit(before[at]) || (at > 0 && (char.IsAsciiDigit(before[at - 1]) || before[at - 1] is '.' or ','))) continue;
            if (Read(before[at..], out var length) is not { } amount || at + length != before.Length) break;
            var front = before[..at].TrimEnd(" ≤<≥>~约");
            beginsMember = front.IsEmpty || IsSeparator(front, front.Length - 1) || front[^1] is '(' or '[' or ':' or '】' or '.';
            return amount.In(unit) is { } value ? new PlacedAmount(value, at, before.Length) : null;
        }
        return null;
    }

    // How far the ingredient reaches behind its name. What stands behind the bracket that encloses it belongs to another one.
    private static int Member(ReadOnlySpan<char> rest)
    {
        var depth = 0;
        for (var i = 0; i < rest.Length; i++)
            if (rest[i] is '(' or '[') depth++;
            else if (rest[i] is ')' or ']' && --depth < 0) return i;
            else if (rest[i] is '。' or '\n' or ';' || (depth == 0 && IsSeparator(rest, i))) return i;
        return rest.Length;
    }

    private static bool IsSeparator(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '、' or ';' or '。' or '\n' or '/' or '|' or '·' or '+' or '&' or '和' or '与' or '及' or '!' or '?' or '【' => true,
        ',' => !IsDigitAt(text, at - 1) || !IsDigitAt(text, at + 1),
        '.' => at + 1 < text.Length && text[at + 1] == ' ',
        'a' => text[at..].StartsWith("and ", StringComparison.Ordinal) && at > 0 && text[at - 1] == ' ',
        _ => false,
    };

    // 1.0-1.5%: the upper end of a range is what may be in it.
    private static Amount? Read(ReadOnlySpan<char> text, out int length)
    {
        var lower = ReadOne(text, out length);
        var rest = text[length..].TrimStart(' ');
        if (rest.Length < 2 || rest[0] is not ('-' or '~' or '至' or '到')) return lower;
        var figure = rest[1..].TrimStart(' ');
        if (figure.IsEmpty || !char.IsAsciiDigit(figure[0]) || ReadOne(figure, out var more) is not { } upper) return lower;
        length = text.Length - figure.Length + more;
        return lower is { } low && low.Kind == upper.Kind && low.Value > upper.Value ? lower : upper;
    }

    private static Amount? ReadOne(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || text[length] is '.' or ',')) length++;
        var digits = text[..length].TrimEnd(".,");
        length = digits.Length;
        var rest = text[length..].TrimStart(' ');
        if (AmountUnit.At(rest) is not { } unit || Figure(digits, unit) is not { } value) return null;
        length = text.Length - rest.Length + unit.Written.Length;
        return new Amount(Math.Min(value, Most) * unit.Factor, unit.Kind);
    }

    // 0,14 % has a decimal comma; 1,000 mg and 1,000.5 mg have one between thousands.
    private static decimal? Figure(ReadOnlySpan<char> digits, AmountUnit unit)
    {
        if (digits.Length > MostDigits) return null;
        var comma = digits.LastIndexOf(',');
        var thousands = comma > 0 && (digits[comma..].Contains('.') || digits.Count(',') > 1
            || (digits.Length == comma + 4 && digits[0] != '0' && unit.Written != "%"));
        var plain = digits.ToString().Replace(",", thousands ? "" : ".", StringComparison.Ordinal);
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static bool IsDigitAt(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length && char.IsAsciiDigit(text[at]);
}

/// <summary>A figure where a text states it.</summary>
/// <param name="Value">In the unit that was asked for.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where its unit ends.</param>
internal readonly record struct PlacedAmount(decimal Value, int Start, int End);
