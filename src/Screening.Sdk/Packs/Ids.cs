namespace Screening.Packs;

/// <summary>How ids are written.</summary>
internal static class Ids
{
    private const int Longest = 80;

    /// <summary>Whether it is <c>area/slug</c>.</summary>
    public static bool IsId(string text) => text.Length <= Longest && text.Split('/') is [var area, var slug] && IsSlug(area) && IsSlug(slug);

    /// <summary>Whether it is made of lower-case ASCII letters, digits and inner hyphens.</summary>
    public static bool IsSlug(string text) =>
        text.Length is > 0 and <= Longest && text[0] != '-' && text[^1] != '-' && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
