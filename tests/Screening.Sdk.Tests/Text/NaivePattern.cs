using System.Text.RegularExpressions;

namespace Screening.Tests.Text;

/// <summary>A pattern as it is written, and what it means: from some places of a text, all places at which it can end. Slow, and plainly right.</summary>
/// <remarks>
/// The platform is no measure for whole patterns. Its simplifier makes `a+` of `(?:a+|)+`, so that neither of its engines finds the empty match,
/// and its backtracking engine takes `\W+\B` for atomic. One character of a class it judges well.
/// </remarks>
internal sealed record NaivePattern(string Written, Func<string, IReadOnlySet<int>, IEnumerable<int>> Ends)
{
    public static NaivePattern Character(string written)
    {
        var platform = new Regex(written, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        return new(written, (text, places) => places.Where(at => at < text.Length && platform.IsMatch(text.AsSpan(at, 1))).Select(at => at + 1));
    }

    public static NaivePattern Place(string written, Func<string, int, bool> holds) => new(written, (text, places) => places.Where(at => holds(text, at)));

    public NaivePattern Then(NaivePattern other) => new(Written + other.Written, (text, places) => other.Ends(text, After(text, places)));

    public NaivePattern Or(NaivePattern other) => new($"{Written}|{other.Written}", (text, places) => [.. Ends(text, places), .. other.Ends(text, places)]);

    public NaivePattern In(string bracket) => this with { Written = $"{bracket}{Written})" };

    // Without a most, as often more as the text has characters: whoever repeats more often has been at one of its places twice.
    public NaivePattern Times((string Written, int Least, int? Most) times) => new(Written + times.Written, (text, places) =>
    {
        for (var i = 0; i < times.Least; i++) places = After(text, places);
        for (var i = times.Least; i < (times.Most ?? times.Least + text.Length); i++) places = places.Union(After(text, places)).ToHashSet();
        return places;
    });

    /// <summary>Every span of the text that matches, with the rest of the text around it.</summary>
    public List<(int Start, int End)> SpansIn(string text) =>
        [.. from start in Enumerable.Range(0, text.Length + 1)
            from end in After(text, new HashSet<int> { start })
            select (start, end)];

    public override string ToString() => Written;

    private HashSet<int> After(string text, IReadOnlySet<int> places) => Ends(text, places).ToHashSet();
}
