using System.Buffers;
using Screening.Text;

namespace Screening.Ingredients;

/// <summary>A CAS number that lost its hyphens, or has spaces in place of them: believed in a list, as an ingredient, and behind “CAS”.</summary>
internal static class LostHyphens
{
    // CAS No.: 123319
    private const int Reach = 10;
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789 -");

    public static bool Are(ReadOnlySpan<char> folded, int start, int end, bool inList) =>
        !folded[start..end].ContainsAnyExcept(Digits)
        && (IsBehindCas(folded, start) || (inList && Boundaries.IsWholeIngredient(folded, start, end)));

    private static bool IsBehindCas(ReadOnlySpan<char> folded, int start)
    {
        var from = Math.Max(0, start - Reach);
        var at = folded[from..start].LastIndexOf("cas");
        return at >= 0 && !folded[(from + at)..start].ContainsAny(",;\n") && Boundaries.IsWordStart(folded, from + at);
    }
}
