namespace Screening.Text.Patterns;

/// <summary>
/// Reads the part of the language of regular expressions that an automaton can follow. Whatever else other engines know is refused,
/// so that no pattern silently means something else here. The first fault ends the reading.
/// </summary>
internal sealed partial class PatternParser
{
    /// <summary>The most characters of a pattern.</summary>
    public const int LongestPattern = 1_000;

    private const int DeepestNesting = 16;
    private static readonly Sequence Nothing = new([]);
    private readonly string _written;
    private int _at;
    private int _depth;
    private PatternFault? _fault;

    private PatternParser(string written) => _written = written;

    public static PatternNode Parse(string written, out PatternFault? fault)
    {
        var parser = new PatternParser(written);
        var root = parser.Whole();
        fault = parser._fault;
        return root;
    }

    private PatternNode Whole()
    {
        if (_written.Length > LongestPattern) return Refuse(LongestPattern, $"the limit is {LongestPattern} characters, and this has {_written.Length}");
        var root = Choices();
        if (_at < _written.Length) return Refuse(_at, "`)` without `(`");
        return root.Size <= PatternNode.LargestSize ? root : Refuse(0, $"more than {PatternNode.LargestSize} places once its repeats are written out");
    }

    private PatternNode Choices()
    {
        var choices = new List<PatternNode> { Parts() };
        while (Skip('|')) choices.Add(Parts());
        return choices.Count == 1 ? choices[0] : new Choice(choices);
    }

    private Sequence Parts()
    {
        var parts = new List<PatternNode>();
        while (_at < _written.Length && _written[_at] is not ('|' or ')')) parts.Add(Repeated());
        return new Sequence(parts);
    }

    private PatternNode Repeated()
    {
        var start = _at;
        var part = Part();
        var quantifier = _at;
        if (ReadTimes() is not { } times) return part;
        if (part is Assertion) return Refuse(quantifier, $"`{_written[start..quantifier]}` is a place, which cannot be repeated");
        return Next is '?' or '*' or '+' or '{' ? Refuse(_at, WhyNotTwice(Next)) : new Repeat(part, times);
    }

    private static string WhyNotTwice(char second) => second switch
    {
        '?' => "a lazy quantifier is not allowed",
        '+' => "a possessive quantifier is not allowed",
        _ => "a repeat of a repeat; put the first into brackets",
    };

    private PatternNode Part()
    {
        var start = _at;
        switch (Next)
        {
            case '(': return Group();
            case '[': return Class();
            case '\\': return Escaped();
            case '?' or '*' or '+' or '{': return Refuse(start, $"there is nothing to repeat before `{Next}`");
            case ']' or '}': return Refuse(start, $"write `\\{Next}` for the character itself");
            case '.': return Take(new OneOf(CharacterClass.AnyOfLine));
            case '^': return Take(new Assertion(StepKind.Start));
            case '$': return Take(new Assertion(StepKind.End));
            default: return Letters();
        }
    }

    private PatternNode Group()
    {
        var start = _at++;
        if (Skip('?') && !Skip(':')) return Refuse(start, $"{KindOf(_written.AsSpan(_at))} is not allowed");
        if (_depth == DeepestNesting) return Refuse(start, $"brackets nested deeper than {DeepestNesting} levels");
        _depth++;
        var inside = Choices();
        _depth--;
        return Skip(')') ? inside : Refuse(start, "`(` without `)`");
    }

    private static string KindOf(ReadOnlySpan<char> group) => group switch
    {
        ['=' or '!', ..] or ['<', '=' or '!', ..] => "look-around",
        ['<' or '\'' or 'P', ..] => "a named group",
        ['>', ..] => "an atomic group",
        ['#', ..] => "a comment",
        _ => "an option or condition",
    };

    private char Next => _at < _written.Length ? _written[_at] : '\0';

    private bool Skip(char c)
    {
        if (_at == _written.Length || _written[_at] != c) return false;
        _at++;
        return true;
    }

    private PatternNode Take(PatternNode node)
    {
        _at++;
        return node;
    }

    private Sequence Refuse(int at, string what)
    {
        _fault ??= new PatternFault(at, what);
        _at = _written.Length;
        return Nothing;
    }
}
