using System.Globalization;
using System.Text;

namespace Screening.Text;

/// <summary>One row of <c>folding.tsv</c>.</summary>
/// <param name="From">The character, or a kana with its mark, or the first character of a range.</param>
/// <param name="Last">The last character of the range.</param>
/// <param name="To">What it becomes; empty if it is removed.</param>
/// <param name="Why">The reason, as explained at the head of the file.</param>
internal readonly record struct FoldingRow(string From, char Last, string To, string Why)
{
    /// <summary>The rows of the table that comes with the library.</summary>
    public static IEnumerable<FoldingRow> ReadAll() => ReadTable("folding.tsv").Select(Parse);

    /// <summary>The cells of each row of a table of this folder; its head and its remarks are left out.</summary>
    public static IEnumerable<string[]> ReadTable(string name)
    {
        using var stream = typeof(FoldingRow).Assembly.GetManifestResourceStream($"Screening.Text.{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var isHead = true;
        while (reader.ReadLine() is { } line)
            if (line[0] == '#') continue;
            else if (isHead) isHead = false;
            else yield return line.Split('\t');
    }

    private static FoldingRow Parse(string[] fields)
    {
        var dots = fields[0].IndexOf("..", StringComparison.Ordinal);
        var from = Unescape(dots < 0 ? fields[0] : fields[0][..dots]);
        return new FoldingRow(from, dots < 0 ? from[0] : Unescape(fields[0][(dots + 2)..])[0], Unescape(fields[1]), fields[2]);
    }

    /// <summary>The characters of a cell: U+0020 or U+30AB U+3099 stand for those that would not be seen.</summary>
    public static string Unescape(string field)
    {
        if (!field.StartsWith("U+", StringComparison.Ordinal)) return field;
        var text = "";
        foreach (var code in field.Split(' ')) text += (char)int.Parse(code.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return text;
    }
}
