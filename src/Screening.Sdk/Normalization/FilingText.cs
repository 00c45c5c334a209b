using Screening.Text;

namespace Screening.Normalization;

/// <summary>What part a text plays in a filing.</summary>
internal enum TextRole
{
    /// <summary>A name: selling, customs, original, brand.</summary>
    Name,

    /// <summary>An ingredient list or a declared composition.</summary>
    Ingredients,

    /// <summary>Declaration elements, specification, use, dosage form.</summary>
    Elements,

    /// <summary>Text of the label.</summary>
    Label,

    /// <summary>The selling page and other running text of the seller.</summary>
    Claims,
}

/// <summary>One text of a filing, folded for comparison and mapped home to the original.</summary>
/// <param name="Field">Path of the member, such as <c>labels[0].text</c>.</param>
/// <param name="Role">What part it plays.</param>
/// <param name="Folded">The folded text.</param>
internal readonly record struct FilingText(string Field, TextRole Role, FoldedText Folded)
{
    /// <summary>The submitter's own words behind a span of the folded text.</summary>
    public Evidence Evidence(int foldedStart, int foldedLength, string term)
    {
        var (start, length) = Folded.Home(foldedStart, foldedLength);
        return new Evidence(Field, start, length, Folded.Original.Substring(start, length), term);
    }
}
