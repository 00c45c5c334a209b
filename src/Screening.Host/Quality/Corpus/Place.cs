using System.Globalization;

namespace Screening.Host.Quality.Corpus;

/// <summary>Where a word stands in a filing.</summary>
/// <param name="Field">Path of the member, such as <c>ingredients</c>.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Length">Length in UTF-16 units.</param>
internal sealed record Place(string Field, int Start, int Length)
{
    public static Place Of(Evidence evidence) => new(evidence.Field, evidence.Start, evidence.Length);

    /// <summary>Whether the evidence quotes at least one character of this place.</summary>
    public bool Touches(Evidence evidence) =>
        evidence.Field == Field && evidence.Start < Start + Length && Start < evidence.Start + evidence.Length;

    /// <summary>The filing with another word there; null in a member that the bench does not rewrite.</summary>
    public Filing? Rewrite(Filing filing, string word) => Field switch
    {
        "ingredients" => filing with { Ingredients = In(filing.Ingredients!, word) },
        "sellingName" => filing with { SellingName = In(filing.SellingName!, word) },
        "customsName" => filing with { CustomsName = In(filing.CustomsName!, word) },
        "sellingText" => filing with { SellingText = In(filing.SellingText!, word) },
        _ when IndexIn("labels[") is { } i => filing with { Labels = [.. filing.Labels.Select((label, n) => n == i ? label with { Text = In(label.Text, word) } : label)] },
        _ => null,
    };

    private string In(string text, string word) => string.Concat(text.AsSpan(0, Start), word, text.AsSpan(Start + Length));

    private int? IndexIn(string list) =>
        Field.StartsWith(list, StringComparison.Ordinal)
        && int.TryParse(Field.AsSpan(list.Length, Field.IndexOf(']', StringComparison.Ordinal) - list.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : null;
}
