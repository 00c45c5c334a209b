namespace Screening.Normalization;

/// <summary>
/// Item numbers inside GS1 element strings and Digital Links. Application identifier 01 announces the number of the goods themselves;
/// 02 would be the goods inside a pallet and is not read.
/// </summary>
internal static class ElementString
{
    private const string Bracketed = "(01)";
    private const string InLink = "/01/";

    /// <summary>Where the next announced number begins and how long it is; null if there is none after <paramref name="from"/>.</summary>
    public static (int Start, int Length)? Next(ReadOnlySpan<char> field, int from)
    {
        var rest = field[from..];
        var (bracket, link) = (rest.IndexOf(Bracketed), rest.IndexOf(InLink));
        var at = bracket < 0 || (link >= 0 && link < bracket) ? link : bracket;
        if (at < 0) return null;
        var start = from + at + Bracketed.Length;
        var length = 0;
        while (length < 14 && start + length < field.Length && IsDigit(field[start + length])) length++;
        return (start, length);
    }

    /// <summary>The 14 digits behind a bare <c>01</c>, if their check digit is right and what follows begins like another element; else empty.</summary>
    public static ReadOnlySpan<char> UnmarkedGtin(ReadOnlySpan<char> code)
    {
        if (code.Length < 16 || !code.StartsWith("01") || Gtin.Parse(code[2..16]) is null) return [];
        var rest = code[16..];
        return rest.IsEmpty || rest is ['1', '0' or '1' or '3' or '5' or '7', ..] or ['2', '1', ..] ? code[2..16] : [];
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';
}
