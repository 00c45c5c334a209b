using System.Text;

namespace Screening.Text.Patterns;

/// <summary>Characters and their escapes.</summary>
internal sealed partial class PatternParser
{
    private PatternNode Letters()
    {
        var letters = Folded();
        return letters.Length == 1 ? new Literal(letters[0]) : new Sequence([.. letters.Select(letter => new Literal(letter))]);
    }

    // Folded like the text, so that an author may write 類 or 类.
    private string Folded()
    {
        var start = _at;
        Rune.DecodeFromUtf16(_written.AsSpan(start), out var rune, out var length);
        _at += length;
        if (rune.IsAscii) return char.ToLowerInvariant((char)rune.Value).ToString();
        var folded = TextFolder.FoldTerm(rune.ToString());
        if (folded.Length == 0) Refuse(start, $"nothing is left of `{rune}` in folded text");
        return folded;
    }

    private PatternNode Escaped()
    {
        if (TakeFamily() is var family and not Families.None) return new OneOf(new CharacterClass("", family));
        if (PlaceOf(AfterNext) is not { } place) return new Literal(EscapedCharacter());
        _at += 2;
        return new Assertion(place);
    }

    private Families TakeFamily()
    {
        var family = Next == '\\' ? FamilyOf(AfterNext) : Families.None;
        if (family != Families.None) _at += 2;
        return family;
    }

    private char EscapedCharacter()
    {
        var escaped = AfterNext;
        _at += 2;
        return escaped switch
        {
            'n' => '\n',
            't' => '\t',
            '\0' => RefuseEscape("there is nothing after `\\`"),
            >= '1' and <= '9' => RefuseEscape("a back-reference is not allowed"),
            _ when char.IsAscii(escaped) && !char.IsAsciiLetterOrDigit(escaped) => escaped,
            _ => RefuseEscape($"there is no escape `\\{escaped}` here"),
        };
    }

    private char RefuseEscape(string what)
    {
        Refuse(_at - 2, what);
        return '\0';
    }

    private static Families FamilyOf(char escaped) => escaped switch
    {
        'w' => Families.Word,
        'W' => Families.NotWord,
        'd' => Families.Digit,
        'D' => Families.NotDigit,
        's' => Families.Space,
        'S' => Families.NotSpace,
        _ => Families.None,
    };

    private static StepKind? PlaceOf(char escaped) => escaped switch
    {
        'b' => StepKind.WordEdge,
        'B' => StepKind.NoWordEdge,
        'A' => StepKind.Start,
        'z' => StepKind.End,
        _ => null,
    };

    private char AfterNext => _at + 1 < _written.Length ? _written[_at + 1] : '\0';
}
