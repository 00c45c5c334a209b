using System.Globalization;
using System.Text;

namespace Screening.Host.Printing;

/// <summary>Text of strangers as it may be shown on a terminal.</summary>
internal static class Printable
{
    private const char Replaced = '\uFFFD';

    /// <summary>
    /// The text on one line. A control character could move the cursor, and a direction mark could reorder the line,
    /// so that a label would rewrite the report about itself: line breaks become spaces, the others are shown as replaced.
    /// </summary>
    public static string Line(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspect)) return text;
        var line = new StringBuilder(text.Length);
        foreach (var c in text) line.Append(c is '\n' or '\r' or '\t' ? ' ' : Suspect.Contains(c) ? Replaced : c);
        return line.ToString();
    }

    private static readonly System.Buffers.SearchValues<char> Suspect = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(i => (char)i).Where(IsSuspect)]);

    private static bool IsSuspect(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
