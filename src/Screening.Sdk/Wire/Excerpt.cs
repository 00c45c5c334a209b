namespace Screening.Wire;

/// <summary>The submitter's words inside a message: short, on one line, in backticks.</summary>
internal static class Excerpt
{
    private const int Length = 48;

    public static string Of(ReadOnlySpan<char> words)
    {
        var cut = words.Length > Length;
        if (cut) words = words[..(char.IsHighSurrogate(words[Length - 1]) ? Length - 1 : Length)];
        var plain = string.Concat("`", words, cut ? "…`" : "`").ToCharArray();
        for (var i = 1; i < plain.Length - 1; i++)
            if (char.IsControl(plain[i]) || plain[i] == '`') plain[i] = ' ';
        return new string(plain);
    }
}
