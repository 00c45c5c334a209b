namespace Screening.Text;

/// <summary>Tells a name itself from what only looks like it.</summary>
internal static class Verbatim
{
    /// <summary>Where the name stands whose first and last letters stand at these places; null if the text has something else there.</summary>
    public static (int Start, int End)? Of(string name, ReadOnlySpan<char> text, int start, int end)
    {
        // A sign at either end of a name, as in (-)- or α-, is no letter and is not counted between these places.
        for (var before = 0; before <= name.Length - (end - start) && before <= start; before++)
            if (start - before + name.Length <= text.Length && start - before + name.Length >= end && text.Slice(start - before, name.Length).SequenceEqual(name))
                return (start - before, start - before + name.Length);
        return null;
    }
}
