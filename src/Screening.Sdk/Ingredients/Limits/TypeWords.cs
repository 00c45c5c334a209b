using Screening.Normalization;
using Screening.Text;

namespace Screening.Ingredients.Limits;

/// <summary>Reads from names and declaration elements which types of goods they speak of.</summary>
internal static class TypeWords
{
    public static HashSet<ProductType> In(NormalizedFiling filing, IReadOnlyCollection<ProductType> types)
    {
        var said = new HashSet<ProductType>();
        foreach (var text in filing.Texts)
            if (text.Role is TextRole.Name or TextRole.Elements && !IsBrand(text.Field)) Add(text.Folded.Span, types, said);
        return said;
    }

    // A brand may be called anything.
    private static bool IsBrand(string field) => field.StartsWith("brand", StringComparison.Ordinal);

    // From left to right the longest word wins, so that 免洗发膜 is not 洗发. One word may speak of several types.
    private static void Add(ReadOnlySpan<char> text, IReadOnlyCollection<ProductType> types, HashSet<ProductType> said)
    {
        var end = 0;
        foreach (var word in Found(text, types).GroupBy(word => word.Span).OrderBy(word => word.Key.Start).ThenByDescending(word => word.Key.End))
        {
            if (word.Key.Start < end) continue;
            end = word.Key.End;
            said.UnionWith(word.Select(found => found.Type).OfType<ProductType>());
        }
    }

    private static List<((int Start, int End) Span, ProductType? Type)> Found(ReadOnlySpan<char> text, IReadOnlyCollection<ProductType> types)
    {
        var found = new List<((int, int), ProductType?)>();
        foreach (var type in types)
        {
            foreach (var word in type.Words) Find(word, type, text, found);
            foreach (var word in type.Unless) Find(word, null, text, found);
        }
        return found;
    }

    private static void Find(string word, ProductType? type, ReadOnlySpan<char> text, List<((int, int), ProductType?)> found)
    {
        for (var from = 0; text[from..].IndexOf(word) is var at and >= 0; from += at + 1)
            if (Boundaries.IsWholeWord(text, from + at, from + at + word.Length)) found.Add(((from + at, from + at + word.Length), type));
    }
}
