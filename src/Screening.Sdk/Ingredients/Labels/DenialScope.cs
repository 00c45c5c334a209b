using System.Buffers;
using Screening.Text;

namespace Screening.Ingredients.Labels;

/// <summary>How far a word in front of a name reaches: over the text between the two.</summary>
internal static class DenialScope
{
    // Further on it is not plain that the denial still holds.
    private const int Reach = 48;
    private static readonly SearchValues<char> Enumerates = SearchValues.Create("、和及与或");
    private static readonly SearchValues<char> Separators = SearchValues.Create(",、;");

    /// <summary>
    /// Whether something between ends it: a bracket that closes, or a colon behind a comma. “Sans OGM, émulsifiant: …” begins another
    /// thing at the colon, “no irritants including: …” does not. A number makes SIN 955 of Spanish “sin”.
    /// </summary>
    public static bool Ends(ReadOnlySpan<char> between) =>
        LeavesBracket(between) || IsNumber(between)
        || (between.LastIndexOf(':') is var colon and >= 0 && between[..colon].ContainsAny(Separators));

    /// <summary>Whether it is too far to be plain.</summary>
    public static bool IsFar(ReadOnlySpan<char> between) => between.Length > Reach;

    /// <summary>
    /// 不含防腐剂，氢醌: whether a Chinese comma between may begin something else. Where an enumeration goes on behind it, it does not.
    /// </summary>
    public static bool IsInterrupted(ReadOnlySpan<char> between, ReadOnlySpan<char> behind)
    {
        var comma = between.LastIndexOf(',');
        return comma > 0 && Characters.IsHan(between[comma - 1]) && !between[comma..].ContainsAny(Enumerates) && !behind.StartsWith('、');
    }

    /// <summary>不含副作用的西布曲明: whether the denial is about what the name is said to be without. 不含有害的甲醛 can be read both ways.</summary>
    public static bool IsAttribute(ReadOnlySpan<char> between) => between.TrimEnd(' ').EndsWith('的');

    private static bool LeavesBracket(ReadOnlySpan<char> between)
    {
        var depth = 0;
        foreach (var c in between)
            if (c == '(') depth++;
            else if (c == ')' && --depth < 0) return true;
        return false;
    }

    private static bool IsNumber(ReadOnlySpan<char> between)
    {
        var rest = between.TrimStart(' ');
        if (rest.StartsWith('e')) rest = rest[1..].TrimStart(' ');
        return rest.Length >= 3 && !rest[..3].ContainsAnyExceptInRange('0', '9');
    }
}
