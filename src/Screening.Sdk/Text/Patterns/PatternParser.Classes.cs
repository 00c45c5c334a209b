using System.Text;

namespace Screening.Text.Patterns;

/// <summary>Classes such as <c>[^a-z\d]</c>.</summary>
internal sealed partial class PatternParser
{
    private PatternNode Class()
    {
        var start = _at++;
        var negated = Skip('^');
        var first = _at;
        var families = Families.None;
        var ranges = new StringBuilder();
        while (_at < _written.Length && Next != ']')
            if (TakeFamily() is var family and not Families.None) families |= family;
            else if (Next == '-' && _at > first && AfterNext != ']') Refuse(_at, "write `\\-` for the character itself");
            else AddRange(ranges);
        if (!Skip(']')) return Refuse(start, "`[` without `]`");
        if (_at - 1 == first) return Refuse(start, "there is nothing between `[` and `]`");
        return new OneOf(new CharacterClass(ranges.ToString(), families, negated));
    }

    private void AddRange(StringBuilder ranges)
    {
        var start = _at;
        var low = ClassCharacter();
        var high = low;
        if (Next == '-' && AfterNext is not (']' or '\0'))
        {
            _at++;
            if (Next == '[') Refuse(_at, "write `\\[` for the character itself");
            high = ClassCharacter();
            CheckEnds(start, low, high);
        }
        ranges.Append(low.Folded).Append(high.Folded);
    }

    // What folding makes of the characters between two ends need not lie between what it makes of the ends; only A-Z is sure to become a-z.
    private void CheckEnds(int start, (char Written, char Folded) low, (char Written, char Folded) high)
    {
        var areCapitals = char.IsAsciiLetterUpper(low.Written) && char.IsAsciiLetterUpper(high.Written);
        var areKept = low.Written == low.Folded && high.Written == high.Folded;
        if (!areKept && !areCapitals) Refuse(start, "folding changes an end of this range");
        if (low.Written > high.Written) Refuse(start, "a range that runs backwards");
    }

    private (char Written, char Folded) ClassCharacter()
    {
        var start = _at;
        if (Next == '\\') return EscapedCharacter() is var escaped ? (escaped, escaped) : default;
        var folded = _at < _written.Length ? Folded() : "";
        if (folded.Length == 1) return (_written[start], folded[0]);
        Refuse(start, "folding makes more than one character of this; write it as an alternative");
        return default;
    }
}
