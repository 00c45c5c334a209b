namespace Screening.Ingredients;

/// <summary>Every way in which labels write the number of an additive or of a dye, folded.</summary>
internal static class NumberSpellings
{
    private static readonly string[] BeforeAdditive = ["e", "e ", "e-", "ins ", "ins", "ins-", "ins no. ", "ins号", "sin ", "sin", "sin-", "ins e", "sin e", ""];
    private static readonly string[] BeforeColour = ["ci ", "ci", "ci-", "ci no. ", "c.i. ", "c.i.", "c.i. no. ", "colour index ", "color index ", "colour index no. ", ""];

    /// <summary>285, 924a, 450iii: three or four digits, perhaps a letter, perhaps a small Roman number; null if it is none.</summary>
    public static IEnumerable<string>? OfAdditive(string number)
    {
        var suffix = number.AsSpan().TrimStart("0123456789");
        if (number.Length - suffix.Length is not (3 or 4) || !IsSuffix(suffix)) return null;
        return [.. Bodies(number[..^suffix.Length], suffix.ToString()).SelectMany(body => BeforeAdditive.Select(before => before + body)), .. InBrackets(number)];
    }

    /// <summary>45170, or 45170:1 for a lake: five digits; null if it is none.</summary>
    public static IEnumerable<string>? OfColour(string number) =>
        number.Split(':') is [{ Length: 5 }] or [{ Length: 5 }, { Length: 1 }] && number.All(c => char.IsAsciiDigit(c) || c == ':')
            ? BeforeColour.Select(before => before + number)
            : null;

    private static bool IsSuffix(ReadOnlySpan<char> suffix) => !(suffix is [>= 'a' and <= 'f', .. var rest] ? rest : suffix).ContainsAnyExcept("iv");

    // The part of an additive behind its number stands in brackets of either kind, or behind a space: 141(i), 141[i], 141 i.
    private static IEnumerable<string> Bodies(string digits, string suffix) =>
        suffix is "" ? [digits] : [digits + suffix, $"{digits}({suffix})", $"{digits}[{suffix}]", .. suffix[0] is 'i' or 'v' ? [$"{digits} {suffix}"] : Array.Empty<string>()];

    private static IEnumerable<string> InBrackets(string number) => [$"ins({number})", $"ins ({number})", $"sin({number})", $"sin ({number})"];
}
