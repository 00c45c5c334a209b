using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Screening.Text;

/// <summary>Which character an HTML entity stands for. Names are folded, so a capital and its small letter share one.</summary>
internal static class Entities
{
    private static readonly (string Name, char Character)[] Named =
    [
        ("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("apos", '\''), ("semi", ';'), ("comma", ','), ("colon", ':'),
        ("period", '.'), ("lpar", '('), ("rpar", ')'), ("percnt", '%'), ("num", '#'), ("sol", '/'), ("hyphen", '-'), ("dash", '-'),
        ("nbsp", ' '), ("ensp", ' '), ("emsp", ' '), ("thinsp", ' '), ("newline", '\n'), ("tab", ' '),
        ("shy", '\u00AD'), ("zwnj", '\u200C'), ("zwj", '\u200D'), ("lrm", '\u200E'), ("rlm", '\u200F'), ("zerowidthspace", '\u200B'), ("nobreak", '\u2060'),
        ("ndash", '–'), ("mdash", '—'), ("minus", '−'), ("hellip", '…'), ("middot", '·'), ("bull", '•'), ("permil", '‰'),
        ("lsquo", '‘'), ("rsquo", '’'), ("sbquo", '‚'), ("ldquo", '“'), ("rdquo", '”'), ("bdquo", '„'), ("laquo", '«'), ("raquo", '»'),
        ("copy", '©'), ("reg", '®'), ("trade", '™'), ("deg", '°'), ("plusmn", '±'), ("times", '×'), ("le", '≤'), ("ge", '≥'), ("micro", 'µ'),
        ("frac12", '½'), ("frac14", '¼'), ("frac34", '¾'), ("sup1", '¹'), ("sup2", '²'), ("sup3", '³'), ("ordf", 'ª'), ("ordm", 'º'),
        ("szlig", 'ß'), ("aelig", 'æ'), ("oelig", 'œ'), ("eth", 'ð'), ("thorn", 'þ'), ("oslash", 'ø'), ("inodot", 'ı'),
        ("alpha", 'α'), ("beta", 'β'), ("gamma", 'γ'), ("delta", 'δ'), ("epsilon", 'ε'), ("lambda", 'λ'), ("mu", 'μ'), ("pi", 'π'), ("omega", 'ω'),
    ];

    private static readonly FrozenDictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> ByName =
        Named.ToFrozenDictionary(named => named.Name, named => named.Character, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // &eacute; is e with an accent, which folding takes off.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Accents =
        new[] { "grave", "acute", "circ", "tilde", "uml", "ring", "cedil", "caron", "breve", "macr", "ogon", "dot" }
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The code point of what stands between <c>&amp;</c> and <c>;</c>; null if it is no entity.</summary>
    public static int? CodeOf(ReadOnlySpan<char> name)
    {
        if (name.StartsWith('#')) return OfNumber(name[1..]);
        if (ByName.TryGetValue(name, out var c)) return c;
        return name.Length > 1 && char.IsAsciiLetter(name[0]) && Accents.Contains(name[1..]) ? name[0] : null;
    }

    private static int? OfNumber(ReadOnlySpan<char> digits)
    {
        var isHex = digits.StartsWith('x');
        var read = isHex
            ? int.TryParse(digits[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out code);
        return read && Rune.IsValid(code) && (code >= ' ' || code is '\t' or '\n' or '\r') ? code : null;
    }
}
