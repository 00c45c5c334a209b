namespace Screening;

/// <summary>Guesses what an author meant by a misspelt word.</summary>
internal static class Spelling
{
    private const int Longest = 64;

    public static string DidYouMean(string word, IEnumerable<string> known)
    {
        var far = Math.Max(1, word.Length / 3);
        var nearest = known.Where(k => word.Length <= Longest && Math.Abs(k.Length - word.Length) <= far)
            .Select(k => (Word: k, Distance: Distance(word, k))).OrderBy(k => k.Distance).ThenBy(k => k.Word, StringComparer.Ordinal).FirstOrDefault();
        return nearest.Word is not null && nearest.Distance <= far ? $"; did you mean `{nearest.Word}`?" : "";
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }
        return row[b.Length];
    }
}
