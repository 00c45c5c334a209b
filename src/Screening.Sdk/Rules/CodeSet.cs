namespace Screening.Rules;

/// <summary>A set of tariff codes given by prefixes and ranges of prefixes, such as <c>0405</c> or <c>1601-1605</c>.</summary>
internal sealed class CodeSet(IEnumerable<CodeRange> ranges)
{
    public static readonly CodeSet Empty = new([]);

    // An array: hundreds of sets are asked for every filing, and an interface would allocate an enumerator each time.
    private readonly CodeRange[] _ranges = [.. ranges];

    public bool IsEmpty => _ranges.Length == 0;

    public ReadOnlySpan<CodeRange> Ranges => _ranges;

    public bool Contains(string? code)
    {
        if (code is null) return false;
        foreach (var range in _ranges)
            if (range.Contains(code)) return true;
        return false;
    }
}

/// <summary>Codes whose leading digits lie between two prefixes of equal length, both included.</summary>
internal readonly record struct CodeRange(string From, string To)
{
    public bool Contains(string code) =>
        code.Length >= From.Length
        && string.CompareOrdinal(code, 0, From, 0, From.Length) >= 0
        && string.CompareOrdinal(code, 0, To, 0, To.Length) <= 0;

    /// <summary>Reads <c>0405</c> or <c>1601-1605</c>; null if it is neither.</summary>
    public static CodeRange? Parse(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var from = dash < 0 ? text : text[..dash];
        var to = dash < 0 ? text : text[(dash + 1)..];
        var fits = from.Length is >= 2 and <= 13 && from.Length == to.Length && from.All(char.IsAsciiDigit) && to.All(char.IsAsciiDigit);
        return fits && string.CompareOrdinal(from, to) <= 0 ? new CodeRange(from, to) : null;
    }
}
