namespace Screening.Ingredients;

/// <summary>Compares a name with a text that may differ from it in one letter: wrong, missing, too many, or swapped with its neighbour.</summary>
internal static class OneEdit
{
    /// <summary>
    /// How many characters of the text, read from one end of a word on, are the name with exactly one edit; 0 if they are not.
    /// Digits, spaces and signs must be right: vitamin d2 is not vitamin d3.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The first character of the name in it, or the last one.</param>
    /// <param name="name">The name.</param>
    /// <param name="step">1 to read on from the first character, -1 to read back from the last one.</param>
    public static int Reach(ReadOnlySpan<char> text, int at, string name, int step)
    {
        var same = Same(text, at, name, 0, step);
        var (there, next) = (CharAt(text, at + same * step), CharAt(text, at + (same + 1) * step));
        if (same == name.Length) return char.IsAsciiLetter(there) && EndsBehind(text, at, same + 1, step) ? same + 1 : 0;
        var meant = Of(name, same, step);
        if (char.IsAsciiLetter(meant) && Fits(text, at, same, name, same + 1, step)) return name.Length - 1;
        if (!char.IsAsciiLetter(there)) return 0;
        if (Fits(text, at, same + 1, name, same, step)) return name.Length + 1;
        if (!char.IsAsciiLetter(meant)) return 0;
        if (Fits(text, at, same + 1, name, same + 1, step)) return name.Length;
        var isSwapped = same + 1 < name.Length && there == Of(name, same + 1, step) && next == meant;
        return isSwapped && Fits(text, at, same + 2, name, same + 2, step) ? name.Length : 0;
    }

    /// <summary>Whether a word ends so far from here that it may be a name of this length with one edit.</summary>
    public static bool MayReach(ReadOnlySpan<char> text, int at, int length, int step) =>
        EndsBehind(text, at, length, step) || EndsBehind(text, at, length - 1, step) || EndsBehind(text, at, length + 1, step);

    // The rest of the name, from one of its characters on, is the rest of the word, from one of its characters on.
    private static bool Fits(ReadOnlySpan<char> text, int at, int read, string name, int from, int step)
    {
        var rest = name.Length - from;
        return Same(text, at + read * step, name, from, step) == rest && EndsBehind(text, at, read + rest, step);
    }

    private static bool EndsBehind(ReadOnlySpan<char> text, int at, int length, int step) => !char.IsAsciiLetterOrDigit(CharAt(text, at + length * step));

    private static int Same(ReadOnlySpan<char> text, int at, string name, int from, int step)
    {
        var same = 0;
        while (from + same < name.Length && CharAt(text, at + same * step) == Of(name, from + same, step)) same++;
        return same;
    }

    private static char CharAt(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length ? text[at] : '\0';

    private static char Of(string name, int index, int step) => step > 0 ? name[index] : name[^(index + 1)];
}
