using System.Globalization;
using Spectre.Console;

namespace Screening.Host.Printing;

/// <summary>Text in the cells of a terminal, where a Chinese character takes two.</summary>
internal static class Cells
{
    /// <summary>The text, and spaces up to <paramref name="width"/> cells.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - text.GetCellWidth()));

    /// <summary>
    /// The text in lines of at most <paramref name="width"/> cells. Lines break at a space, after a hyphen or beside a wide character,
    /// and within a word only if it is longer than a line. Empty text is one empty line.
    /// </summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var rest = text;
        do
        {
            var end = EndOfLine(rest, width);
            yield return rest[..end].TrimEnd();
            rest = rest[end..].TrimStart();
        }
        while (rest.Length > 0);
    }

    private static int EndOfLine(string text, int width)
    {
        int at = 0, used = 0, breakAt = 0;
        while (at < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            var cells = text.Substring(at, length).GetCellWidth();
            if (text[at] == ' ' || cells > 1) breakAt = at;
            if (used + cells > width) return breakAt > 0 ? breakAt : Math.Max(at, length);
            used += cells;
            at += length;
            if (cells > 1 || text[at - 1] == '-') breakAt = at;
        }
        return at;
    }
}
