using Screening.Text;

namespace Screening.Tests.Text;

/// <summary>Every term tried at every place: slow, and plainly right.</summary>
internal static class NaiveMatcher
{
    public static List<TermMatch> Find(IReadOnlyList<string> terms, string text) =>
        [.. from end in Enumerable.Range(1, text.Length)
            from term in Enumerable.Range(0, terms.Count)
            let start = end - terms[term].Length
            where start >= 0 && string.CompareOrdinal(text, start, terms[term], 0, terms[term].Length) == 0
            orderby end, start, term
            select new TermMatch(term, start, end)];
}
