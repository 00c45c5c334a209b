using System.Buffers;

namespace Screening.Text;

/// <summary>Where one member of a list ends and the next begins.</summary>
internal static class ListEdges
{
    private const int LongestAmount = 16;
    private static readonly SearchValues<char> Separators = SearchValues.Create(",、;/·|\n()[]{}〔〕【】「」『』<>《》:。!?&+*®@\"");
    private static readonly string[] Units = ["%", "‰", "mg", "mcg", "μg", "ug", "kg", "g", "ppm", "iu", "ml"];

    /// <summary>Whether a member of a list may begin here, or before an amount that stands in front.</summary>
    public static bool BeginsAt(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        while (at > 0 && text[at - 1] == ' ') at--;
        at -= LengthOfContains(text[..at]);
        if (at == 0 || Separates(text, at - 1) || (at < start && text[at - 1] is '.' or '-')) return true;
        var member = at;
        while (member > 0 && at - member < LongestAmount && !Separates(text, member - 1)) member--;
        member = SkipSpaces(text, member);
        return AmountLength(text[member..]) is var amount and > 0 && member + amount == at;
    }

    /// <summary>Whether a member of a list may end here, or after an amount that follows.</summary>
    public static bool EndsAt(ReadOnlySpan<char> text, int end)
    {
        var at = SkipSpaces(text, end);
        if (IsEnd(text, at, end)) return true;
        var amount = AmountLength(text[at..]);
        return amount > 0 && IsEnd(text, SkipSpaces(text, at + amount), at + amount);
    }

    /// <summary>Length of a figure with its unit at the start of the text; 0 if there is none.</summary>
    public static int AmountLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (at > 0 && text[at] is '.' or ','))) at++;
        if (at == 0) return 0;
        at = SkipSpaces(text, at);
        foreach (var unit in Units)
            if (text[at..].StartsWith(unit, StringComparison.Ordinal) && !IsLetterAt(text, at + unit.Length)) return at + unit.Length;
        return 0;
    }

    // 含氢醌2%, 含有…: the verb in front of a member is not part of its name.
    private static int LengthOfContains(ReadOnlySpan<char> before) => before switch
    {
        [.., '含', '有'] => 2,
        [.., '含'] => 1,
        _ => 0,
    };

    private static bool IsEnd(ReadOnlySpan<char> text, int at, int end)
    {
        if (at >= text.Length || Separates(text, at)) return true;
        return text[at] switch
        {
            '.' => at + 1 == text.Length || text[at + 1] is ' ' or '\n',
            '-' => at > end,
            _ => false,
        };
    }

    // 1,2-hexanediol is one name.
    private static bool Separates(ReadOnlySpan<char> text, int at) =>
        Separators.Contains(text[at]) && !(text[at] == ',' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]));

    private static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        return at;
    }

    private static bool IsLetterAt(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsAsciiLetter(text[at]);
}
