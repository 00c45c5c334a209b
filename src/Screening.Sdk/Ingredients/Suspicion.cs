using Screening.Normalization;
using Screening.Text;

namespace Screening.Ingredients;

/// <summary>Whether a place that only looks like the name of a substance is worth a question.</summary>
internal static class Suspicion
{
    /// <summary>Whether the place, whose surroundings fit the name, deserves a question.</summary>
    /// <param name="name">The name that it looks like.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the place begins in it, folded.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="inList">Whether it lies in an ingredient list.</param>
    public static bool Deserves(in Name name, in FilingText text, int start, int end, bool inList) => name.Mode switch
    {
        TermMode.Number => LostHyphens.Are(text.Folded.Span, start, end, inList),
        TermMode.Additive => false,
        _ => Likeness.Deserves(name.Folded, text.Folded.Span, start, end, inList ? Around.List : text.Role == TextRole.Name ? Around.Name : Around.Prose),
    };
}
