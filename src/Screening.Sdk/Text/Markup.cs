namespace Screening.Text;

/// <summary>
/// HTML that was pasted into a text: entities (<c>&amp;#27682;</c>) and bare tags (<c>&lt;br&gt;</c>). Only what is well formed and known
/// is read; AT&amp;T, a&lt;b and tags with attributes, which could hide words, stay as they are.
/// </summary>
internal static class Markup
{
    /// <summary>The code of a tag that leaves no trace.</summary>
    public const int Nothing = -1;

    // </section> has ten characters, and a number may have leading zeros.
    private const int Longest = 16;

    private static readonly string[] Inline = ["a", "abbr", "b", "big", "code", "del", "em", "font", "i", "ins", "mark", "s", "small", "span", "strong", "sub", "sup", "u", "wbr"];

    private static readonly string[] Breaking =
    [
        "article", "br", "center", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "section", "table", "tbody", "td", "th", "thead", "tr", "ul",
    ];

    /// <summary>What a folded text ends with: how many characters, and the code point they stand for; null if it is no markup.</summary>
    public static (int Length, int Code)? EndOf(ReadOnlySpan<char> folded)
    {
        if (folded.IsEmpty) return null;
        var isTag = folded[^1] == '>';
        var tail = folded[Math.Max(0, folded.Length - Longest)..];
        var start = tail.LastIndexOf(isTag ? '<' : '&');
        if (start < 0) return null;
        var inside = tail[(start + 1)..^1];
        return (isTag ? OfTag(inside) : Entities.CodeOf(inside)) is { } code ? (tail.Length - start, code) : null;
    }

    // <br>, </br>, <br/> and <br /> alike.
    private static int? OfTag(ReadOnlySpan<char> inside)
    {
        var name = (inside.StartsWith('/') ? inside[1..] : inside.TrimEnd('/')).TrimEnd(' ');
        if (IsAmong(Breaking, name)) return '\n';
        return IsAmong(Inline, name) ? Nothing : null;
    }

    private static bool IsAmong(string[] names, ReadOnlySpan<char> name)
    {
        foreach (var known in names)
            if (name.SequenceEqual(known)) return true;
        return false;
    }
}
