using System.Text.RegularExpressions;

namespace Screening.Tests.ReferencePack;

/// <summary>Takes the clauses of `when` apart.</summary>
internal static partial class Clauses
{
    /// <summary>One clause; group 1 is the expression.</summary>
    public const string Pattern = @"(?<=^when:\n(?:  .*\n)*)  - '?(.*?)'?$";

    /// <summary>The clause with another expression in its place.</summary>
    public static string Written(string expression) => $"  - '{expression}'";

    /// <summary>The expression without each of its operands in turn; in brackets too, one level deep.</summary>
    public static IEnumerable<string> WithoutOneOperand(string expression) => Operand().Matches(expression)
        .Where(match => !InQuotes(expression, match.Index))
        .Select(match => expression.Remove(match.Index, match.Length));

    /// <summary>The expression with each match of a pattern outside texts replaced in turn.</summary>
    public static IEnumerable<string> With(string expression, Regex pattern, Func<string, IEnumerable<string>> replacements) =>
        from match in pattern.Matches(expression)
        where !InQuotes(expression, match.Index)
        from replacement in replacements(match.Value)
        select expression.Remove(match.Index, match.Length).Insert(match.Index, replacement);

    /// <summary>The expression without the first or the last word of each list of words.</summary>
    public static IEnumerable<string> WithoutOneWord(string expression) =>
        WordAtAnEdge().Matches(expression)
        .Where(match => InQuotes(expression, match.Index))
        .Select(match => expression.Remove(match.Index, match.Length));

    private static bool InQuotes(string expression, int index) => expression.AsSpan(0, index).Count('"') % 2 == 1;

    // An operand holds texts and brackets, and in these no brackets; what joins it to its neighbour goes with it.
    [GeneratedRegex("""(?<=^|\(|(?:\|\||&&) )(?:[^()|&"]|"[^"]*"|\((?:[^()"]|"[^"]*")*\))+ (?:\|\||&&) |(?<=[^ ]) (?:\|\||&&) (?:[^()|&"]|"[^"]*"|\((?:[^()"]|"[^"]*")*\))+(?=$|\))""")]
    private static partial Regex Operand();

    [GeneratedRegex("""(?<=")[^"|]+\||\|[^"|]+(?=")""")]
    private static partial Regex WordAtAnEdge();
}
