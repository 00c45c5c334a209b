namespace Screening.Host.Quality;

/// <summary>The writing of a text whose language nobody states.</summary>
internal static class Script
{
    /// <summary>A BCP 47 tag: <c>ja</c> and <c>ko</c> have scripts of their own, others are told by script alone.</summary>
    public static string TagOf(string text) =>
        text.Any(c => c is (>= '\u3040' and <= '\u30FF') or (>= '\uFF66' and <= '\uFF9D')) ? "ja"
        : text.Any(c => c is >= '\uAC00' and <= '\uD7A3') ? "ko"
        : text.Any(c => c is >= '\u4E00' and <= '\u9FFF') ? "und-Hani"
        : text.Any(c => c is >= '\u0400' and <= '\u052F') && !text.Any(char.IsAsciiLetter) ? "und-Cyrl"
        : text.Any(char.IsAsciiLetter) ? "und-Latn"
        : "und";
}
