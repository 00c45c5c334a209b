namespace Screening.Text.Patterns;

/// <summary>Repeats: <c>? * + {n} {n,} {n,m}</c>.</summary>
internal sealed partial class PatternParser
{
    private Times? ReadTimes()
    {
        if (Skip('?')) return new(0, 1);
        if (Skip('*')) return new(0, null);
        if (Skip('+')) return new(1, null);
        return Next == '{' ? ReadBounds() : null;
    }

    private Times ReadBounds()
    {
        var start = _at++;
        var least = ReadNumber();
        var most = !Skip(',') ? least : Next == '}' ? null : ReadNumber() ?? -1;
        if (least is null || most < 0 || !Skip('}')) Refuse(start, "a repeat is written `{2}`, `{2,}` or `{2,5}`; write `\\{` for the character itself");
        if (most < least) Refuse(start, "a repeat that runs backwards");
        return new(least ?? 0, most);
    }

    // Larger numbers all make too many places.
    private int? ReadNumber()
    {
        var start = _at;
        var number = 0;
        for (; char.IsAsciiDigit(Next); _at++) number = Math.Min(number * 10 + (Next - '0'), PatternNode.TooLarge);
        return _at > start ? number : null;
    }
}
