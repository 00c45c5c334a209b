using Screening.Normalization;

namespace Screening.Expressions;

/// <summary>The groups of texts by the names that authors write.</summary>
internal static class TextGroups
{
    public static readonly IReadOnlyList<string> Names = ["names", "ingredients", "labels", "claims", "elements"];

    public static TextRole RoleOf(string name) => name switch
    {
        "names" => TextRole.Name,
        "ingredients" => TextRole.Ingredients,
        "labels" => TextRole.Label,
        "claims" => TextRole.Claims,
        _ => TextRole.Elements,
    };
}
