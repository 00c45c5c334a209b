using Screening.Text;

namespace Screening.Consistency;

/// <summary>A brand in Chinese and as printed, folded; sellers use either member for either script, or write both into one.</summary>
internal readonly record struct BrandNames(string First, string Second)
{
    public static BrandNames? From(string? brand, string? brandOriginal)
    {
        var (first, second) = (Fold(brand), Fold(brandOriginal));
        if (first.Length == 0) (first, second) = (second, first);
        return first.Length == 0 ? null : new BrandNames(first, second);
    }

    /// <summary>Whether names in one script differ and none is the same. 资生堂 and SHISEIDO say nothing against each other.</summary>
    public bool Contradicts(BrandNames other)
    {
        var contradicts = false;
        foreach (var mine in Names)
            foreach (var theirs in other.Names)
            {
                if (mine.Contains(theirs, StringComparison.Ordinal) || theirs.Contains(mine, StringComparison.Ordinal)) return false;
                contradicts |= IsAscii(mine) == IsAscii(theirs);
            }
        return contradicts;
    }

    public override string ToString() => Second.Length == 0 ? First : $"{First} / {Second}";

    private string[] Names => Second.Length == 0 ? [First] : [First, Second];

    private static string Fold(string? name) =>
        string.IsNullOrWhiteSpace(name) ? "" : TextFolder.FoldTerm(name).Replace(" ", "", StringComparison.Ordinal);

    private static bool IsAscii(string name) => name.All(char.IsAscii);
}
