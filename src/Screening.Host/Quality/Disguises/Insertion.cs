namespace Screening.Host.Quality.Disguises;

/// <summary>Characters that tear a word apart for a machine, and not, or hardly, for a reader.</summary>
internal static class Insertion
{
    private const string Invisible = "\u200B\u200C\u200D\u2060\uFEFF\u00AD\u200E";

    private const string Blank = " \u3000\u00A0";

    /// <summary>An invisible character inside the word.</summary>
    public static string? ZeroWidth(string word, Choice choice) => InsideOf(word, choice) is { } at
        ? word.Insert(at, Invisible[choice.Below(Invisible.Length)].ToString())
        : null;

    /// <summary>A space inside a word of a script without spaces; in others every letter stands apart.</summary>
    public static string? Spaces(string word, Choice choice) =>
        InsideOf(word, choice) is not { } at ? null
        : IsSpaced(word, at) ? string.Join(' ', word.Replace(" ", "", StringComparison.Ordinal).AsEnumerable())
        : word.Insert(at, Blank[choice.Below(Blank.Length)].ToString());

    /// <summary>The end of a line inside the word, with a hyphen where the script has one.</summary>
    public static string? LineBreak(string word, Choice choice) =>
        InsideOf(word, choice, at => !IsSpaced(word, at) || (IsLetters(word, at - 2) && IsLetters(word, at))) is { } at
            ? word.Insert(at, IsSpaced(word, at) ? "-\n" : "\n")
            : null;

    // Between two letters: a number torn apart may be two numbers, and a break at a space is no disguise.
    private static int? InsideOf(string word, Choice choice, Func<int, bool>? isWanted = null)
    {
        var places = Enumerable.Range(1, Math.Max(0, word.Length - 1)).Where(i => IsLetters(word, i - 1) && isWanted?.Invoke(i) != false).ToList();
        return places.Count == 0 ? null : places[choice.Below(places.Count)];
    }

    // Printers leave two letters on either side of a hyphen.
    private static bool IsLetters(string word, int at) => at >= 0 && at + 1 < word.Length && char.IsLetter(word[at]) && char.IsLetter(word[at + 1]);

    // Latin, Cyrillic and Hangul are written with spaces between words.
    private static bool IsSpaced(string word, int at) => word[at] is < '\u0530' or (>= '\uAC00' and <= '\uD7A3') or (>= 'Ａ' and <= 'ｚ');
}
