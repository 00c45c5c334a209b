using System.Text;
using System.Text.RegularExpressions;

namespace Screening.Text;

/// <summary>Regular expressions of authors, to be matched on folded text.</summary>
internal static class FoldedPattern
{
    // Only patterns without backtracking: their time is bounded by the text, whatever a stranger's label holds.
    private const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    /// <summary>The pattern; null if it cannot be parsed or looks around or back.</summary>
    public static Regex? Read(string written)
    {
        try
        {
            return new Regex(FoldLetters(written), Options);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    // Letters beyond ASCII are folded like the text, so that an author may write 類 or 类; ASCII is left alone, for \W is not \w.
    private static string FoldLetters(string pattern)
    {
        var folded = new StringBuilder(pattern.Length);
        foreach (var rune in pattern.EnumerateRunes())
            if (rune.IsAscii) folded.Append((char)rune.Value);
            else folded.Append(TextFolder.FoldTerm(rune.ToString()));
        return folded.ToString();
    }
}
