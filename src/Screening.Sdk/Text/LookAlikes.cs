namespace Screening.Text;

/// <summary>
/// Cyrillic and Greek letters that are drawn like Latin ones, turned into Latin where one word mixes the alphabets (СВD, hydrоquinone).
/// A word that is all Russian or all Greek stays as it is.
/// </summary>
internal static class LookAlikes
{
    /// <summary>Replaces them in place; the capitals of the original decide where small letters look different (Ν is n, ν is v).</summary>
    public static void Replace(Span<char> folded, string original, in HomeMap home, FoldingTable table)
    {
        for (var i = 0; i < folded.Length;)
        {
            var end = i;
            while (end < folded.Length && Characters.IsAlphabetic(folded[end])) end++;
            if (IsMixed(folded[i..end]) && !IsInEntity(folded, i, end))
                for (var at = i; at < end; at++) folded[at] = Latin(folded[at], original[home.Locate(at).Start], at == i, table);
            i = end + 1;
        }
    }

    // Made Latin, a name between & and ; would be an entity when folded again.
    private static bool IsInEntity(ReadOnlySpan<char> folded, int start, int end)
    {
        while (start > 0 && (char.IsAsciiLetterOrDigit(folded[start - 1]) || folded[start - 1] == '#')) start--;
        while (end < folded.Length && char.IsAsciiLetterOrDigit(folded[end])) end++;
        return start > 0 && folded[start - 1] == '&' && end < folded.Length && folded[end] == ';';
    }

    private static bool IsMixed(ReadOnlySpan<char> word)
    {
        var (latin, foreign) = (false, false);
        foreach (var c in word)
            if (Characters.IsLatin(c)) latin = true;
            else foreign = true;
        return latin && foreign;
    }

    // α in front of a name is chemistry, not disguise.
    private static char Latin(char folded, char written, bool isFirst, FoldingTable table)
    {
        if (Characters.IsLatin(folded) || (isFirst && folded == 'α')) return folded;
        return table.LookAlike(written) ?? table.LookAlike(folded) ?? folded;
    }
}
