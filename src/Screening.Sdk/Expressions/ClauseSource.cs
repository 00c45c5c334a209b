namespace Screening.Expressions;

/// <summary>One clause as its author wrote it, and what is wrong with it.</summary>
internal sealed class ClauseSource(string text)
{
    private readonly List<ClauseError> _errors = [];

    public string Text => text;

    /// <summary>Words, numbers, quoted texts and signs in order; empty until they were read.</summary>
    public IReadOnlyList<Token> Tokens { get; set; } = [];

    public IReadOnlyList<ClauseError> Errors => _errors;

    public bool IsSound => _errors.Count == 0;

    public ReadOnlySpan<char> this[Token token] => text.AsSpan(token.Start, token.Length);

    public void Error(string code, int offset, string message) => _errors.Add(new ClauseError(code, offset, message));

    /// <summary>Reports something that stands where the author wrote <paramref name="word"/>; at the beginning if he did not.</summary>
    public void ErrorAt(string code, string word, string message) => Error(code, OffsetOf(word), message);

    private int OffsetOf(string word)
    {
        foreach (var token in Tokens)
            if (Content(token).Equals(word, StringComparison.OrdinalIgnoreCase)) return token.Start;
        return 0;
    }

    private ReadOnlySpan<char> Content(Token token) => token.Kind == TokenKind.Text ? this[token][1..^1] : this[token];
}

/// <summary>Something wrong in a clause.</summary>
/// <param name="Code">One of <see cref="DiagnosticCodes"/>.</param>
/// <param name="Offset">Offset in the clause's text.</param>
/// <param name="Message">What is wrong, in the author's words.</param>
internal readonly record struct ClauseError(string Code, int Offset, string Message);

/// <summary>What a token of a clause is.</summary>
internal enum TokenKind
{
    /// <summary>A name or a word of the language.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text with its quotes.</summary>
    Text,

    /// <summary>An operator, bracket, dot or comma.</summary>
    Sign,
}

/// <summary>A token as a span of the clause's text.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int Length);
