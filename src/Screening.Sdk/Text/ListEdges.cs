using System.Buffers;

namespace Screening.Text;

/// <summary>Where one member of a list ends and the next begins.</summary>
internal static class ListEdges
{
    private const int LongestAmount = 16;
    private static readonly SearchValues<char> Separators = SearchValues.Create(",、;/·|\n()[]{}〔〕【】「」『』<>《》:。!?&+*®@\"");
    private static readonly string[] Joins = ["and", "und", "et", "og", "och"];
    private static readonly string[] Verbs = ["含有", "含", "contains ", "containing ", "contient ", "enthält "];
    private static readonly SearchValues<char> HanJoins = SearchValues.Create("和与及或");

    // 饱和, 中和: here the character is part of a word.
    private static readonly SearchValues<char> BeforeNoJoin = SearchValues.Create("饱中共温柔缓调平不参普");
    private static readonly string[] Units = ["%", "‰", "mg", "mcg", "μg", "ug", "kg", "g", "ppm", "iu", "ml"];

    /// <summary>Whether a member of a list may begin here, or before an amount that stands in front.</summary>
    public static bool BeginsAt(ReadOnlySpan<char> text, int start)
    {
        var at = start - LengthOfVerb(text[..start]);
        while (at > 0 && text[at - 1] == ' ') at--;
        if (at == 0 || Separates(text, at - 1) || JoinsBefore(text[..at], at < start) || (at < start && text[at - 1] is '.' or '-')) return true;
        var member = at;
        while (member > 0 && at - member < LongestAmount && !Separates(text, member - 1)) member--;
        member = SkipSpaces(text, member);
        return AmountLength(text[member..]) is var amount and > 0 && member + amount == at;
    }

    /// <summary>Whether a member of a list may end here, or after an amount that follows.</summary>
    public static bool EndsAt(ReadOnlySpan<char> text, int end)
    {
        var at = SkipSpaces(text, end);
        if (IsEnd(text, at, end) || JoinsAfter(text[end..])) return true;
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

    // 含氢醌2%, contains TBHQ: the verb in front of a member is not part of its name.
    private static int LengthOfVerb(ReadOnlySpan<char> before)
    {
        foreach (var verb in Verbs)
            if (before.EndsWith(verb, StringComparison.Ordinal) && Boundaries.IsWordStart(before, before.Length - verb.Length)) return verb.Length;
        return 0;
    }

    // Water and lead, 水和汞: two members without a separator.
    private static bool JoinsBefore(ReadOnlySpan<char> before, bool isSpaced)
    {
        foreach (var join in Joins)
            if (isSpaced && before.EndsWith(join, StringComparison.Ordinal) && before.Length > join.Length && before[^(join.Length + 1)] == ' ') return true;
        return before.Length > 1 && HanJoins.Contains(before[^1]) && Characters.IsHan(before[^2]) && !BeforeNoJoin.Contains(before[^2]);
    }

    private static bool JoinsAfter(ReadOnlySpan<char> rest)
    {
        foreach (var join in Joins)
            if (rest.StartsWith(' ') && rest[1..].StartsWith(join, StringComparison.Ordinal) && rest.Length > join.Length + 1 && rest[join.Length + 1] == ' ') return true;
        return rest.Length > 1 && (HanJoins.Contains(rest[0]) || rest.StartsWith("以及", StringComparison.Ordinal)) && char.IsLetter(rest[1]);
    }

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
