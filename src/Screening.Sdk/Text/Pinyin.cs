namespace Screening.Text;

/// <summary>How each Chinese character is read, in pinyin without tones: the table <c>readings.tsv</c>, ready for use.</summary>
internal static class Pinyin
{
    private const char First = '\u4E00';
    private static readonly List<string> Syllables = [""];
    private static readonly ushort[] Table = Read();

    /// <summary>The most frequent reading of a folded character, ü written u; empty for what is no Chinese character or has none.</summary>
    public static string Of(char folded) => (uint)(folded - First) < (uint)Table.Length ? Syllables[Table[folded - First]] : "";

    /// <summary>A letter as it is written here: ü is typed as v.</summary>
    public static char Letter(char typed) => typed == 'v' ? 'u' : typed;

    private static ushort[] Read()
    {
        var table = new ushort['\u9FFF' - First + 1];
        foreach (var row in FoldingRow.ReadTable("readings.tsv"))
        {
            foreach (var c in row[1]) table[c - First] = (ushort)Syllables.Count;
            Syllables.Add(row[0]);
        }
        return table;
    }
}
