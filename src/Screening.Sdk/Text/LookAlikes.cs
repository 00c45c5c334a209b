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
            if (IsMixed(folded[i..end]))
                for (var at = i; at < end; at++) folded[at] = Latin(folded[at], original[home.Locate(at).Start], at == i, table);
            i = end + 1;
        }
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
