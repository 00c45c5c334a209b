using System.Globalization;

namespace Screening.Text;

/// <summary>What each folded character looks like to a hasty reader: the table <c>looks.tsv</c>, ready for use.</summary>
internal static class Looks
{
    private const char Gap = '\0';

    // Control characters say nothing, so their codes are free for letters that are read as several.
    private const char LastControl = '\u001F';
    private static readonly List<string> Several = [];
    private static readonly char[] Table = Read();

    /// <summary>The most characters that one looks like.</summary>
    public const int Most = 2;

    /// <summary>Whether the character stands between letters and says nothing.</summary>
    public static bool IsGap(char folded) => Table[folded] == Gap;

    /// <summary>Writes what the character looks like, and says how many characters that are; none for a gap.</summary>
    public static int Write(char folded, Span<char> to)
    {
        var look = Table[folded];
        if (look > LastControl)
        {
            to[0] = look;
            return 1;
        }
        if (look == Gap) return 0;
        Several[look - 1].CopyTo(to);
        return Several[look - 1].Length;
    }

    private static char[] Read()
    {
        var table = new char[0x10000];
        for (var c = LastControl + 1; c < table.Length; c++) table[c] = SaysNothing((char)c) ? Gap : (char)c;
        foreach (var row in FoldingRow.ReadTable("looks.tsv"))
            foreach (var c in FoldingRow.Unescape(row[0])) table[c] = LookOf(row[1]);
        AddForeign(table);
        return table;
    }

    // Emoji, ®, quotation marks, and marks of scripts that no name here is written in: nobody reads a letter in them.
    private static bool SaysNothing(char c) => c > '\u007F' && CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.MathSymbol
        or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
        or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.Format;

    private static char LookOf(string cell)
    {
        if (cell.Length < Most) return cell.Length == 0 ? Gap : cell[0];
        Several.Add(cell);
        return (char)Several.Count;
    }

    // Folded letters are small, but what was drawn may have been the capital: Ν is drawn like N, and only ν like v.
    private static void AddForeign(char[] table)
    {
        var letters = FoldingTable.Instance;
        foreach (var (foreign, latin) in letters.AllLookAlikes.OrderBy(pair => letters.To(pair.Key) != pair.Key))
            table[letters.To(foreign)] = table[latin];
    }
}
