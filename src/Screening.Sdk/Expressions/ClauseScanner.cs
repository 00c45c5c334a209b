namespace Screening.Expressions;

/// <summary>
/// Reads a clause into tokens before the parser sees it. The parser recurses: a few kilobytes of brackets or of <c>!</c> end the
/// process, which nothing can catch. So length and nesting are limited here, and anything this scanner could read
/// differently from the parser is refused.
/// </summary>
internal sealed class ClauseScanner(ClauseSource source)
{
    public const int MostCharacters = 2_000;
    public const int DeepestNesting = 32;

    private static readonly string[] Signs =
        ["=>", "==", "!=", "<=", ">=", "&&", "||", "??", "!", "<", ">", "+", "-", "*", "/", "%", "(", ")", "[", "]", ",", "."];

    private readonly List<Token> _tokens = [];
    private int _depth;
    private int _prefixes;

    /// <summary>Fills in the tokens of the clause, or its errors.</summary>
    public static void Scan(ClauseSource source)
    {
        if (source.Text.Length > MostCharacters)
            source.Error(DiagnosticCodes.ExpressionTooLarge, 0, $"the clause has {source.Text.Length} characters; the limit is {MostCharacters}");
        else new ClauseScanner(source).Scan();
    }

    private void Scan()
    {
        for (var at = 0; at < source.Text.Length && source.IsSound; at = _tokens.Count == 0 ? at : Math.Max(at, EndOfLast()))
        {
            while (at < source.Text.Length && char.IsWhiteSpace(source.Text[at])) at++;
            if (at < source.Text.Length) Add(Next(at));
        }
        source.Tokens = _tokens;
    }

    private int EndOfLast() => _tokens[^1].Start + _tokens[^1].Length;

    private Token Next(int start) => source.Text[start] switch
    {
        '"' => Quoted(start),
        var c when char.IsAsciiDigit(c) => Run(TokenKind.Number, start, c => char.IsAsciiLetterOrDigit(c) || c == '.'),
        var c when char.IsLetter(c) || c == '_' => Run(TokenKind.Word, start, c => char.IsLetterOrDigit(c) || c == '_'),
        _ => Sign(start),
    };

    private Token Run(TokenKind kind, int start, Func<char, bool> belongs)
    {
        var end = start;
        while (end < source.Text.Length && belongs(source.Text[end])) end++;
        return new Token(kind, start, end - start);
    }

    // Whether a quote ends a text or belongs to it must not be open to two readings.
    private Token Quoted(int start)
    {
        var end = source.Text.IndexOf('"', start + 1);
        if (end < 0) source.Error(DiagnosticCodes.ExpressionSyntax, start, "the text that begins here has no closing quote");
        else if (source.Text[end - 1] == '\\') source.Error(DiagnosticCodes.ExpressionRefused, end - 1, "a text may not have a backslash before a quote");
        else if (end + 1 < source.Text.Length && source.Text[end + 1] == '"') source.Error(DiagnosticCodes.ExpressionRefused, end + 1, "two texts stand side by side");
        return new Token(TokenKind.Text, start, Math.Max(1, end + 1 - start));
    }

    private Token Sign(int start)
    {
        foreach (var sign in Signs)
            if (string.CompareOrdinal(source.Text, start, sign, 0, sign.Length) == 0) return new Token(TokenKind.Sign, start, sign.Length);
        source.Error(DiagnosticCodes.ExpressionRefused, start, $"rules may not use `{source.Text[start]}`");
        return new Token(TokenKind.Sign, start, 1);
    }

    private void Add(Token token)
    {
        _tokens.Add(token);
        _depth += DepthOf(source[token]);
        _prefixes = source[token] is "!" or "-" ? _prefixes + 1 : 0;
        if (_depth + _prefixes > DeepestNesting)
            source.Error(DiagnosticCodes.ExpressionTooLarge, token.Start, $"nested deeper than {DeepestNesting} levels");
    }

    // `=>` and `??` nest to the right and are never closed.
    private static int DepthOf(ReadOnlySpan<char> sign) => sign switch
    {
        "(" or "[" or "=>" or "??" => 1,
        ")" or "]" => -1,
        _ => 0,
    };
}
