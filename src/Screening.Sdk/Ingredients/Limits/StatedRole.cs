using Screening.Text;

namespace Screening.Ingredients.Limits;

/// <summary>Reads which role a list gives to a member: behind 防腐剂：, inside preservative (…), or before (preservative).</summary>
internal static class StatedRole
{
    private const int Reach = 160;

    public static bool Is(Role role, ReadOnlySpan<char> text, int start, int end)
    {
        foreach (var word in role.Words)
            if (IsBehind(word, text, end) || HeadOf(text, start) is var head && IsAt(word, text, head)) return true;
        return false;
    }

    // Where the class name ends that governs a place: before the colon of its part of the list, or before the bracket that encloses it.
    private static int HeadOf(ReadOnlySpan<char> text, int start)
    {
        var depth = 0;
        for (var at = start - 1; at >= 0 && at >= start - Reach; at--)
            if (text[at] is ')' or ']') depth++;
            else if (text[at] is '(' or '[' && --depth < 0) return at;
            else if (depth == 0 && text[at] is ':') return at;
            else if (depth == 0 && text[at] is ';' or '。' or '\n') break;
        return -1;
    }

    private static bool IsAt(string word, ReadOnlySpan<char> text, int head)
    {
        if (head < 0) return false;
        var end = text[..head].TrimEnd(' ').Length;
        return text[..end].EndsWith(word, StringComparison.Ordinal) && Boundaries.IsWholeWord(text, end - word.Length, end);
    }

    private static bool IsBehind(string word, ReadOnlySpan<char> text, int end)
    {
        var rest = text[end..].TrimStart(' ');
        return rest.StartsWith("(", StringComparison.Ordinal) && rest[1..].StartsWith(word, StringComparison.Ordinal)
            && rest.Length > word.Length + 1 && rest[word.Length + 1] is ')' or ',' or ';' or ' ';
    }
}
