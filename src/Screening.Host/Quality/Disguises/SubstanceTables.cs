using System.Text;

namespace Screening.Host.Quality.Disguises;

/// <summary>
/// The tables of substances in a pack, as far as a program can read them without reading the rules: the columns <c>name</c>,
/// <c>nameEn</c>, <c>inci</c>, <c>terms</c> and <c>cas</c>. Substances that stand in YAML are not among them.
/// </summary>
internal sealed class SubstanceTables
{
    private static readonly string[] NameColumns = ["name", "nameEn", "inci", "terms"];

    private readonly Dictionary<(string File, int Line), OtherNames> _rows = [];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private SubstanceTables() => _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();

    public static SubstanceTables Of(IEnumerable<RuleFile> pack)
    {
        var tables = new SubstanceTables();
        foreach (var file in pack.Where(file => file.Path.EndsWith(".tsv", StringComparison.Ordinal))) tables.Add(file);
        return tables;
    }

    /// <summary>What the row of the table at this place calls the substance; null if it is not in a table.</summary>
    public OtherNames? At(SourceLocation place) => _rows.GetValueOrDefault((place.File, place.Line));

    /// <summary>Whether any table has an entry of exactly this name.</summary>
    public bool Knows(ReadOnlySpan<char> name) => _lookup.Contains(name);

    private void Add(RuleFile file)
    {
        var lines = Encoding.UTF8.GetString(file.Content.Span).Split('\n');
        var columns = lines[0].TrimEnd('\r').Split('\t');
        if (!columns.Contains("inci") && !columns.Contains("terms")) return;
        for (var i = 1; i < lines.Length; i++)
        {
            var cells = lines[i].TrimEnd('\r').Split('\t');
            string[] names = [.. NameColumns.SelectMany(column => Cell(columns, cells, column))];
            _names.UnionWith(names);
            _rows[(file.Path, i + 1)] = new OtherNames(names, [.. Cell(columns, cells, "cas")]);
        }
    }

    private static IEnumerable<string> Cell(string[] columns, string[] cells, string column) =>
        Array.IndexOf(columns, column) is var at && at >= 0 && at < cells.Length ? cells[at].Split('|').Where(text => text.Length > 0) : [];
}
