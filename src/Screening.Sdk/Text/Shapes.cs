using System.Text;

namespace Screening.Text;

/// <summary>
/// What a folded character looks like to a careless reader: one character stands for all that are drawn alike, after <c>shapes.tsv</c>.
/// What only separates the letters of a word looks like nothing.
/// </summary>
internal static class Shapes
{
    /// <summary>Stands for a character that looks like nothing.</summary>
    public const char Gap = '\0';

    private const string Resource = "Screening.Text.shapes.tsv";
    private const string Gaps = " -._·*\n'~^`";

    private static readonly char[] ByCharacter = Read();

    /// <summary>The character that stands for this one; <see cref="Gap"/> for one that looks like nothing.</summary>
    public static char Of(char folded) => ByCharacter[folded];

    /// <summary>The letter that two look like together: rn is read as m. Null for any others.</summary>
    public static char? OfPair(char first, char second) => (first, second) switch
    {
        ('r', 'n') => 'm',
        ('v', 'v') => ByCharacter['w'],
        _ => null,
    };

    private static char[] Read()
    {
        var shapes = new char[0x10000];
        for (var c = 0; c < shapes.Length; c++) shapes[c] = (char)c;
        foreach (var group in Groups())
            foreach (var c in group[1..]) Join(shapes, shapes[group[0]], shapes[c]);
        foreach (var c in Gaps) shapes[c] = Gap;
        return shapes;
    }

    // 甲 looks like 申 and 申 like 电, so all three look alike.
    private static void Join(char[] shapes, char kept, char other)
    {
        if (kept == other) return;
        for (var c = 0; c < shapes.Length; c++)
            if (shapes[c] == other) shapes[c] = kept;
    }

    private static IEnumerable<string> Groups()
    {
        using var stream = typeof(Shapes).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            if (line[0] != '#' && line.Split('\t') is [var group, var why] && why != "why") yield return group;
    }
}
