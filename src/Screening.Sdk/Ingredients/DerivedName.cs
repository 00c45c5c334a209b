using Screening.Text;

namespace Screening.Ingredients;

/// <summary>One way to make a name from a name: 水杨酸钠 from 水杨酸, sodium salicylate from salicylic acid.</summary>
/// <param name="From">What the name must be, folded, with its stem written <c>{}</c>: <c>{}ic acid</c>.</param>
/// <param name="To">What becomes of the stem, folded: <c>sodium {}ate</c>.</param>
/// <param name="Script">The script that the name must have; null for any.</param>
internal sealed record DerivedName(string From, string To, Script? Script)
{
    /// <summary>What stands for the stem.</summary>
    public const string Stem = "{}";

    private readonly int _before = From.IndexOf(Stem, StringComparison.Ordinal);

    /// <summary>The name that is made of this one; null if it does not fit.</summary>
    public Term? Of(Term term)
    {
        var after = From.Length - _before - Stem.Length;
        if (term.Folded.Length <= _before + after || (Script is { } script && Scripts.Of(term.Folded) != script)) return null;
        if (!term.Folded.StartsWith(From[.._before], StringComparison.Ordinal) || !term.Folded.EndsWith(From[^after..], StringComparison.Ordinal)) return null;
        var made = To.Replace(Stem, term.Folded[_before..^after], StringComparison.Ordinal);
        return new Term(made, made, term.Mode == TermMode.WholeIngredient ? term.Mode : TermModes.Of(made));
    }
}
