using System.Text.Json;
using System.Text.Json.Serialization;
using Screening.Host.Cli;
using Screening.Host.Printing;

namespace Screening.Host.Quality;

/// <summary>The limits of a run: a JSON file of these members, all optional. Shares are between 0 and 1.</summary>
internal sealed record Budget
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>Largest share of good rows that may be rejected. The default is one in a thousand.</summary>
    public double FalseRejects { get; init; } = 0.001;

    /// <summary>Largest share of good rows that may be reviewed. The default is three in a hundred.</summary>
    public double FalseReviews { get; init; } = 0.03;

    /// <summary>Largest share of good rows that may be sent back for a fact. The default is all.</summary>
    public double Incomplete { get; init; } = 1;

    /// <summary>Smallest share of bad rows found, by class (<c>ocr</c>) or by family and class (<c>substance/ocr</c>). A class that is not named has no limit.</summary>
    public SortedDictionary<string, double> Recall { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Smallest share of bad rows found at their proper outcome, by class likewise.</summary>
    public SortedDictionary<string, double> Proper { get; init; } = new(StringComparer.Ordinal);

    /// <summary>
    /// Beginnings of ids of rules whose findings on good rows are not false: permits for species, limits that a label without
    /// figures leaves open. They are counted apart, as allowed.
    /// </summary>
    public IReadOnlyList<string> NotFalse { get; init; } = [];

    public static Budget Read(string? path)
    {
        if (path is null) return new Budget();
        if (!File.Exists(path)) throw new CannotRunException($"cannot read `{path}`: no such file");
        try
        {
            return JsonSerializer.Deserialize<Budget>(File.ReadAllText(path), Options) ?? throw new CannotRunException($"{path}: the budget is `null`");
        }
        catch (JsonException fault)
        {
            throw new CannotRunException($"{path}({fault.LineNumber + 1},{fault.BytePositionInLine + 1}): `{fault.Path}` is no member of a budget, or has no fitting value");
        }
    }

    public bool IsNotFalse(string ruleId) => NotFalse.Any(beginning => ruleId.StartsWith(beginning, StringComparison.Ordinal));

    /// <summary>Every limit that the report goes beyond, in words.</summary>
    public IReadOnlyList<string> Broken(QualityReport report) =>
    [
        .. AtMost("false rejects", report.Good.Sum(cell => cell.FalseRejects), report, FalseRejects),
        .. AtMost("false reviews", report.Good.Sum(cell => cell.FalseReviews), report, FalseReviews),
        .. AtMost("incomplete", report.Good.Sum(cell => cell.Incomplete), report, Incomplete),
        .. Recall.SelectMany(limit => AtLeast("recall", limit, report, cell => cell.Found)),
        .. Proper.SelectMany(limit => AtLeast("proper outcomes", limit, report, cell => cell.Proper)),
        .. report.Dead.Select(rule => $"dead rule: `{rule}` is expected by the corpus and never matched"),
    ];

    /// <summary>Classes that have a limit and no row: a limit that nothing was measured against.</summary>
    public IReadOnlyList<string> NotMeasured(QualityReport report) =>
        [.. Recall.Keys.Union(Proper.Keys).Where(name => !report.Bad.Any(cell => IsOf(cell, name)))];

    private static bool IsOf(BadCell cell, string name) => cell.Class == name || $"{cell.Family}/{cell.Class}" == name;

    private static IEnumerable<string> AtMost(string what, int count, QualityReport report, double limit)
    {
        var rows = report.Good.Sum(cell => cell.Rows);
        if (count > limit * rows) yield return $"{what}: {Share.Of(count, rows)} of good rows, the limit is {Share.Of(limit)}";
    }

    private static IEnumerable<string> AtLeast(string what, KeyValuePair<string, double> limit, QualityReport report, Func<BadCell, int> counted)
    {
        var cells = report.Bad.Where(cell => IsOf(cell, limit.Key)).ToList();
        var (count, rows) = (cells.Sum(counted), cells.Sum(cell => cell.Rows));
        if (count < limit.Value * rows) yield return $"{what} of `{limit.Key}`: {Share.Of(count, rows)}, the limit is {Share.Of(limit.Value)}";
    }
}
