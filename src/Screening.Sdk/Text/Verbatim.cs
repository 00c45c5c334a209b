namespace Screening.Text;

/// <summary>Tells a word itself from what only looks like it.</summary>
internal static class Verbatim
{
    /// <summary>Whether exactly the word stands at a place that has its skeleton; the place then is that of the whole word.</summary>
    // Gaps at the ends of a word do not show in its skeleton.
    public static bool Is(string word, ReadOnlySpan<char> folded, ref int start, ref int end)
    {
        int first = 0, last = word.Length;
        while (Looks.IsGap(word[first])) first++;
        while (Looks.IsGap(word[last - 1])) last--;
        if (end - start != last - first || start < first || end + word.Length - last > folded.Length) return false;
        if (!folded.Slice(start - first, word.Length).SequenceEqual(word)) return false;
        (start, end) = (start - first, end + word.Length - last);
        return true;
    }
}
