using System.Text.RegularExpressions;

namespace Screening.Tests.ReferencePack;

/// <summary>A way to break a rule: from the text of its file to the texts in which it is broken.</summary>
/// <param name="Name">What is done to the rule.</param>
/// <param name="Demanded">Whether every rule's own tests must notice it; else it is only counted.</param>
/// <param name="Break">All mutants of a file.</param>
internal sealed record Mutation(string Name, bool Demanded, Func<string, IEnumerable<Mutant>> Break)
{
    /// <summary>Each match of <paramref name="pattern"/> is replaced, one at a time, by each of the replacements.</summary>
    public static Mutation Of(string name, bool demanded, string pattern, Func<Match, IEnumerable<string>> replacements) =>
        new(name, demanded, text => Mutants(text, new Regex(pattern, RegexOptions.Multiline | RegexOptions.CultureInvariant), replacements));

    /// <summary>Each match of <paramref name="pattern"/> is taken out, one at a time.</summary>
    public static Mutation Drop(string name, bool demanded, string pattern) => Of(name, demanded, pattern, _ => [""]);

    private static IEnumerable<Mutant> Mutants(string text, Regex pattern, Func<Match, IEnumerable<string>> replacements) =>
        from match in pattern.Matches(text)
        from replacement in replacements(match)
        select new Mutant(
            text.AsSpan(0, match.Index).Count('\n') + 1,
            Difference(match.Value, replacement),
            WithoutEmptyKeys(text[..match.Index] + replacement + text[(match.Index + match.Length)..]));

    /// <summary>A key that has lost its last item goes too: the mutant should be a rule that asks for less, not a slip of the pen that lint finds.</summary>
    public static string WithoutEmptyKeys(string text) =>
        Regex.Replace(text, @"^ *(?:appliesTo|cancels|removed):\n(?: +#.*\n)*(?=[a-z]|\z)|^    conditions:\n(?=  - |[a-z]|\z)", "", RegexOptions.Multiline);

    // Of long lines that differ in one place, that place.
    private static string Difference(string before, string after)
    {
        var same = before.AsSpan().CommonPrefixLength(after);
        var from = after.Length == 0 ? 0 : Math.Max(0, same - 24);
        return $"`{Excerpt(before, from)}` → `{Excerpt(after, from)}`";
    }

    private static string Excerpt(string text, int from)
    {
        var line = text[from..].Trim().Split('\n')[0];
        return line.Length > 72 ? line[..72] + "…" : line;
    }
}
