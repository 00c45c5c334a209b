using System.Buffers;
using System.Text;

namespace Screening.Text;

/// <summary>Makes texts comparable: width, case, accents, Han variants, invisible characters, spaces. See the README beside this file.</summary>
internal static class TextFolder
{
    private static readonly SearchValues<char> Printable =
        SearchValues.Create(Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Except("&<").ToArray());

    /// <summary>A text folded, with the way home.</summary>
    public static FoldedText Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsPlain(text) ? Lower(text) : new FoldPass(text).Run();
    }

    /// <summary>A term as it stands in folded texts; empty if nothing of it is left.</summary>
    public static string FoldTerm(string term)
    {
        using var folded = Fold(term);
        return folded.Span.Trim("\n ").ToString();
    }

    // Printable ASCII with single spaces and without HTML only changes case, which is done many characters at a time.
    private static bool IsPlain(string text) =>
        !text.AsSpan().ContainsAnyExcept(Printable) && !text.Contains("  ", StringComparison.Ordinal) && !text.StartsWith(' ') && !text.EndsWith(' ');

    private static FoldedText Lower(string text)
    {
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        Ascii.ToLower(text, buffer, out var length);
        return new FoldedText(text, buffer, length, new HomeMap());
    }
}
